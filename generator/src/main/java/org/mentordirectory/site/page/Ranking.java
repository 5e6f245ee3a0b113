package org.mentordirectory.site.page;

import java.util.List;

/**
 * What the index knows of listed mentors that their pages show.
 *
 * @param fair their places as the directory shows them
 * @param related for each the places of others like them
 */
public record Ranking(List<Integer> fair, List<List<Integer>> related) {}
