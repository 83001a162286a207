package org.ekmsim.world.directive;

/**
 * A file in which a text was found.
 *
 * @param path the file's full path
 * @param count how often the text stands in it
 */
public record DiskMatch(String path, int count) {}
