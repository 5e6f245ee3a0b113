package org.mentordirectory.evaluate;

/** How many pairs a year had. */
public record PairingCount(String year, int number) {}
