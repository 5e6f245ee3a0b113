package org.mentordirectory.content;

import java.time.LocalTime;
import org.mentordirectory.finding.Position;

/**
 * A line of an event's agenda.
 *
 * @param time when it begins
 * @param what what happens
 * @param who who leads it; may be empty
 * @param at where it stands
 */
public record AgendaItem(LocalTime time, String what, String who, Position at) {}
