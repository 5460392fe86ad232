package org.tradecheck.cli;

/**
 * Something to check before it is decoded: a file, standard input, or a line of JSON lines.
 *
 * @param path as given on the command line
 * @param format what it is
 * @param bytes its content
 * @param line its line in JSON lines, from 1; 0 for anything else
 */
record Document(String path, InputFormat format, byte[] bytes, int line) {}
