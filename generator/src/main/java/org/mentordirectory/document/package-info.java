/**
 * Documents that people keep, print and fill in.
 *
 * <p>{@link org.mentordirectory.document.PdfWriter} sets a page of HTML as a PDF that is tagged as
 * PDF/UA-1 asks. Where the page has inputs, the PDF has fields of the same names and labels: the
 * layout engine knows links but no accessible fields, so each input becomes a link for the layout
 * and is turned into a field afterwards, in its place in the structure. What the page says is the
 * business of whoever renders it.
 *
 * <p>{@link org.mentordirectory.document.FormDocx} makes a form a Word document, in which each
 * field is a content control: {@link org.mentordirectory.document.DocxProse} writes the text
 * between the fields, {@link org.mentordirectory.document.DocxFields} the questions, {@link
 * org.mentordirectory.document.DocxControls} what takes the answers, and {@link
 * org.mentordirectory.document.DocxFile} puts the parts together.
 *
 * <p>{@link org.mentordirectory.document.FilledForm} reads what people filled into such a PDF,
 * however large, damaged or hostile the file is.
 *
 * <p>The same input gives the same bytes, whatever the day and the machine.
 */
@NullMarked
package org.mentordirectory.document;

import org.jspecify.annotations.NullMarked;
