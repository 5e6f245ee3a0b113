package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void linesThatAreOnlyCommentAreLeftOut() {
    assertThat(
            Script.withoutComments(
                """
                // @ts-check
                /**
                 * Of use to programmers.
                 */
                export const one = 1; // stays: the line has code

                /** @param {string} text */
                function two(text) {
                  /** @type {Map<string, number>} */
                  const known = /** @type {any} */ (new Map());
                  return (
                    /** @type {string} */ (text)
                  );
                }
                """))
        .isEqualTo(
            """
            export const one = 1; // stays: the line has code

            function two(text) {
              const known = /** @type {any} */ (new Map());
              return (
                /** @type {string} */ (text)
              );
            }
            """);
  }
}
