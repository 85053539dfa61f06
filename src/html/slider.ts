// <div class="slider"><i class="slide" data-text="Ilse Brandt."></i><i class="slide" data-text="Olaf Rask."></i></div>
//                                                 ^^^^^^^^^^^^ 1 of 2, which shows when the slider ends
import type { DraftBlock } from "./open-block.js";

/** The photos of one slider, as they are read. */
export class Slider {
  #photos = 0;
  readonly #captions: { readonly block: number; readonly index: number }[] = [];

  /** Counts a photo. */
  addPhoto(): void {
    this.#photos++;
  }

  /** Notes the block that is the caption of the photo counted last. */
  addCaption(block: number): void {
    this.#captions.push({ block, index: this.#photos });
  }

  /** Tells the captions which photo of how many each is for. */
  number(blocks: DraftBlock[]): void {
    for (const { block: at, index } of this.#captions) {
      const { block, links } = blocks[at]!;
      const photo = { index, count: this.#photos };
      blocks[at] = { block: { ...block, evidence: { ...block.evidence, photo } }, links };
    }
  }
}
