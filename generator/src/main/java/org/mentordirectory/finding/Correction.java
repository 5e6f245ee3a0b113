package org.mentordirectory.finding;

import java.util.List;

/**
 * What a finding proposes where there is only one answer, so that a program can put it in.
 *
 * @param at where the text begins that is corrected
 * @param typed what stands there: of a value, what was read of it
 * @param better what belongs there; several where one value was meant as a list of them
 */
public record Correction(Position at, String typed, List<String> better) {}
