// The stems of ordinary words, sorted: see README.txt.
export default `yacht yack yak yam yank yanke yap yard yardstick yarn yawn year yearl yearli yearn yeast yell yellow yellowest
yelp yen yese yess yesterdai yeti yew yiddish yield yock yodel yoga yoghourt yoghurt yogurt yoke yokel yolk
yonder you young younger youngest youngster your yourself yourselv youth yowl yuck`;
