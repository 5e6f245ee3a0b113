package org.mentordirectory.evaluate;

/**
 * What somebody answered, and to which form.
 *
 * @param year of the scheme
 * @param columns by which it was read
 */
record Submission(String year, SurveyForm form, AnswerColumns columns, Response response) {}
