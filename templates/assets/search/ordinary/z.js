// The stems of ordinary words, sorted: see README.txt.
export default `zani zanier zaniest zeal zealou zebra zebrafish zenith zero zest zeta zigzag zillion zinc zinck zip zipper
zodiac zombi zone zoo zoolog zoologi zoologist zoom zucchini`;
