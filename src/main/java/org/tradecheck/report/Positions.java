package org.tradecheck.report;

import java.util.Arrays;

/** Turns the program's UTF-16 offsets into what reports print: code points, lines and columns. */
public final class Positions {

    private final int length;
    private final int[] lineStarts;
    /** Offsets of the second halves of surrogate pairs. */
    private final int[] halves;

    public Positions(CharSequence text) {
        char[] chars = text.toString().toCharArray();
        length = chars.length;
        int[] lines = new int[16];
        int lineCount = 1;
        int[] pairs = new int[0];
        int pairCount = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c == '\n' || (c == '\r' && (i + 1 == length || chars[i + 1] != '\n'))) {
                lines = lineCount == lines.length ? Arrays.copyOf(lines, lineCount * 2) : lines;
                lines[lineCount++] = i + 1;
            } else if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(chars[i - 1])) {
                pairs = pairCount == pairs.length ? Arrays.copyOf(pairs, pairCount * 2 + 8) : pairs;
                pairs[pairCount++] = i;
            }
        }
        lineStarts = Arrays.copyOf(lines, lineCount);
        halves = Arrays.copyOf(pairs, pairCount);
    }

    /** The number of code points before a UTF-16 offset. */
    public int codePoint(int offset) {
        int found = Arrays.binarySearch(halves, offset);
        return offset - (found < 0 ? -found - 1 : found);
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, Math.min(offset, length));
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The column of an offset in code points, from 1. */
    public int column(int offset) {
        return codePoint(offset) - codePoint(lineStart(offset)) + 1;
    }

    /** The UTF-16 offset at which the line of an offset starts. */
    public int lineStart(int offset) {
        return lineStarts[line(offset) - 1];
    }

    /** The number of lines. */
    public int lines() {
        return lineStarts.length;
    }
}
