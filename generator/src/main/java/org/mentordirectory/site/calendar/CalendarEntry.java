package org.mentordirectory.site.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something that stands in a calendar.
 *
 * @param uid which is the same each time this thing is written, so that importing it twice doubles
 *     nothing
 * @param day on which it is
 * @param start when it begins; absent where it has the whole day
 * @param end when it ends, on the same day
 * @param summary what the calendar shows
 * @param description what it shows to those who look closer
 * @param place where it is
 * @param url the address of its page
 * @param cancelled whether it does not take place
 * @param confidential whether it is nobody's but the owner's of the calendar, and takes no time
 */
public record CalendarEntry(
    String uid,
    LocalDate day,
    Optional<LocalTime> start,
    Optional<LocalTime> end,
    String summary,
    String description,
    Optional<String> place,
    Optional<String> url,
    boolean cancelled,
    boolean confidential) {}
