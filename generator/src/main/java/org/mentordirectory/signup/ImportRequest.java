package org.mentordirectory.signup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to import.
 *
 * @param content the content folder
 * @param from a folder of sent-in files, one such file, or a spreadsheet (CSV)
 * @param columns the file that says what the columns of a spreadsheet mean, see {@link
 *     org.mentordirectory.sheet.Columns}
 * @param overwrite whether profiles that are there take over what the answers change
 * @param base the commit with the profiles as the last answers made them; where it is not given,
 *     each profile as it came into the repository
 * @param account of the one person whose answers they are
 * @param consent the day on which that person agreed
 */
public record ImportRequest(
    Path content,
    Path from,
    Optional<Path> columns,
    boolean overwrite,
    Optional<String> base,
    Optional<String> account,
    Optional<String> consent,
    LocalDate today) {}
