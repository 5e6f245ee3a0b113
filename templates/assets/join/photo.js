// @ts-check
/**
 * The photo that goes with a profile. It is made anew on the device before it is sent: upright, square and small, and so
 * without what a camera writes into its files, such as the place.
 */

/**
 * A photo as it is sent.
 * @typedef {{picture: Blob, base64: string, seen: ImageBitmap}} Photo
 */

const KINDS = ['image/jpeg', 'image/png', 'image/webp'];
const MOST_MEGABYTES = 30;

/** The longest side, in pixels: twice as many as the site keeps. */
const SIDE = 640;

/** A profile with its photo stays a text that every program opens. */
const MOST_BYTES = 120 * 1024;
const QUALITIES = [0.85, 0.7, 0.5];

/** @param {Blob} file @returns {Promise<Photo>} */
async function made(file) {
  const whole = await createImageBitmap(file); // turned as the camera was held
  const side = Math.min(whole.width, whole.height);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.min(side, SIDE);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.fillStyle = '#fff'; // for what shines through
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, (whole.width - side) / 2, (whole.height - side) / 2, side, side, 0, 0, canvas.width, canvas.height);
  whole.close();
  const picture = await jpegOf(canvas);
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { picture, base64, seen: await createImageBitmap(picture) };
}

/** @param {HTMLCanvasElement} canvas @returns {Promise<Blob>} */
async function jpegOf(canvas) {
  let smallest;
  for (const quality of QUALITIES) {
    smallest = await new Promise((/** @type {BlobCallback} */ done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (smallest && smallest.size <= MOST_BYTES) break;
  }
  if (!smallest) throw new Error('the browser makes no JPEG');
  return smallest;
}

/** A profile and its photo in one file, which the import takes apart again (PhotoInText). @param {string} text @param {Photo} photo */
export function withPhoto(text, { base64 }) {
  return `${text}\n<!-- photo\n${base64.replace(/.{76}/g, '$&\n')}\n-->\n`;
}

/** Draws a photo. @param {HTMLCanvasElement} canvas @param {Photo} photo */
export function draw(canvas, { seen }) {
  canvas.width = seen.width;
  canvas.height = seen.height;
  canvas.getContext('2d')?.drawImage(seen, 0, 0);
}

/** Where somebody chooses a photo. */
export class PhotoField {
  /** @type {Photo | undefined} */
  photo;
  /** What is wrong with the file that was chosen, by the name of the words for it; mostly nothing. */
  fault = '';
  /** @type {Promise<void> | undefined} while a photo is made */
  making;
  #input;
  #shown;
  #changed;

  /** @param {HTMLElement} box @param {() => void} changed what happens when there is another photo, or none */
  constructor(box, changed) {
    this.#input = /** @type {HTMLInputElement} */ (box.querySelector('input'));
    this.#shown = /** @type {HTMLElement} */ (box.querySelector('[data-photo-shown]'));
    this.#changed = changed;
    this.#input.addEventListener('change', () => this.#choose());
    this.#input.form?.addEventListener('reset', () => this.#take());
    box.querySelector('button')?.addEventListener('click', () => {
      this.#input.value = '';
      this.#take();
      this.#input.focus();
    });
  }

  #choose() {
    const file = this.#input.files?.[0];
    this.#take(undefined, file && faultOf(file));
    if (file && !this.fault) this.making = this.#make(file);
  }

  /** @param {File} file */
  async #make(file) {
    const photo = await made(file).catch(() => undefined); // no browser opens it
    if (this.#input.files?.[0] === file) this.#take(photo, photo ? '' : 'broken');
  }

  /** @param {Photo} [photo] @param {string} fault */
  #take(photo, fault = '') {
    this.making = undefined;
    this.photo = photo;
    this.fault = fault;
    this.#shown.hidden = !photo;
    if (photo) draw(/** @type {HTMLCanvasElement} */ (this.#shown.querySelector('canvas')), photo);
    this.#changed();
  }
}

/** @param {File} file */
function faultOf(file) {
  if (!KINDS.includes(file.type)) return 'kind';
  return file.size > MOST_MEGABYTES * 1024 * 1024 ? 'large' : '';
}
