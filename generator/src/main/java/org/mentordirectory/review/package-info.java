/**
 * What a branch does to the directory, for the coordinator who has to say yes or no.
 *
 * <pre>
 * Git ──► ChangeSet ──► Versions ──► Review ──► desk.review: a page, and Markdown
 * </pre>
 *
 * <p>{@link org.mentordirectory.review.ChangeSet} asks Git which files differ, and from which
 * commit; {@link org.mentordirectory.review.Versions} has the content before and after; {@link
 * org.mentordirectory.review.Review} puts together what one class each finds: the fields and the
 * words that differ, people who may be the same, private matters, a camera's data in a picture, who
 * may do this. All of it is said in the words that the scheme had before; it is shown to people,
 * and none of it is ever done.
 *
 * <p>A branch may come from anybody. Git runs with nothing that a repository could make it start;
 * names of files and texts of profiles are shown and never followed; every list has an end.
 */
@NullMarked
package org.mentordirectory.review;

import org.jspecify.annotations.NullMarked;
