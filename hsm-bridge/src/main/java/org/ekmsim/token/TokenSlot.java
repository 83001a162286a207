package org.ekmsim.token;

/** A token in the library, by the serial number that stays the same, with what is needed to wipe it. */
record TokenSlot(String serial, Pin securityOfficerPin) {}
