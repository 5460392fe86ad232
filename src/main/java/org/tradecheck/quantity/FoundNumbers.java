package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers found in one sentence so far, from left to right, and where the last one ended that is part of a name. */
final class FoundNumbers {

    private final SentenceWords words;
    private final List<Draft> drafts = new ArrayList<>(8);
    private int nameEnd = -1;

    FoundNumbers(SentenceWords words) {
        this.words = words;
    }

    /** Those that are no part of a name; may be changed. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Index after the last number: what stands before belongs to that. */
    int floor() {
        return drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).last;
    }

    /** Adds a number of which nothing is left to read. */
    Draft add(int first, int last, Kind kind, BigDecimal number, Draft.Form form) {
        Draft draft = new Draft();
        draft.first = Math.max(first, floor());
        draft.numeral = draft.first;
        draft.last = last;
        draft.kind = kind;
        draft.number = number;
        draft.upper = number;
        draft.form = form;
        add(draft);
        return draft;
    }

    /** Adds a number of which all but its position in the text is known. */
    void add(Draft draft) {
        draft.position(words);
        drafts.add(draft);
    }

    /** Notes that a number was part of a name and no quantity; returns the index after it. */
    int inName(int end) {
        nameEnd = end;
        return end;
    }

    /** Index after the last number that was part of a name; -1 before the first. */
    int nameEnd() {
        return nameEnd;
    }
}
