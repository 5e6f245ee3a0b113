// The stems of ordinary words, sorted: see README.txt.
export default `xcii xciv xcix xcvi xcvii xenophobia xiii xma xmase xvii xviii xxii xxiii xxiv xxix xxvi xxvii xxviii xxxi
xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii xylophon`;
