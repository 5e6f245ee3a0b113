package org.mentordirectory.finding;

import java.util.List;

/**
 * What a job says that was done.
 *
 * @param findings what a person should look at or know; where there are errors among them, the job
 *     is done but for what they are about
 * @param lines what was done, the sum of it first, and what to do next
 */
public record Receipt(List<Finding> findings, List<String> lines) {}
