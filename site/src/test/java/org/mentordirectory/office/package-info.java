/**
 * The Word documents of the built site in LibreOffice: {@code mvn verify -Poffice} runs it, {@code
 * ./check} does not, because few machines have LibreOffice.
 */
@NullMarked
package org.mentordirectory.office;

import org.jspecify.annotations.NullMarked;
