package org.tradecheck.claim;

import java.util.Arrays;

/**
 * The chunks of a sentence in order, which kinds and cues are among them, and where those of each kind stand: most
 * questions about a sentence are of a cue that it does not have, or of the next figure, time or measure.
 */
public final class Chunks {

    /** Of a sentence whose clauses are not looked at. */
    static final Chunks NONE = new Chunks(new Chunk[0], 0);

    private static final int KINDS = Chunk.Kind.values().length;

    private final Chunk[] all;

    /** The places of each kind: bit i of its words stands for the chunk at i. */
    private final long[] places;

    /** The words of places that each kind has. */
    private final int words;

    private final int kinds;
    private final long cues;
    private final long moreCues;

    /** The first of some chunks. */
    Chunks(Chunk[] chunks, int count) {
        this.all = Arrays.copyOf(chunks, count);
        this.words = (count + Long.SIZE - 1) / Long.SIZE;
        this.places = new long[KINDS * words];
        int someKinds = 0;
        long some = 0;
        long more = 0;
        for (int i = 0; i < count; i++) {
            int kind = chunks[i].kind().ordinal();
            int cue = chunks[i].cue().ordinal();
            someKinds |= 1 << kind;
            // A shift counts modulo 64.
            places[kind * words + i / Long.SIZE] |= 1L << i;
            if (cue < Long.SIZE) {
                some |= 1L << cue;
            } else {
                more |= 1L << cue;
            }
        }
        this.kinds = someKinds;
        this.cues = some;
        this.moreCues = more;
    }

    public Chunk get(int index) {
        return all[index];
    }

    public int size() {
        return all.length;
    }

    public boolean isEmpty() {
        return all.length == 0;
    }

    /** Whether one of them is of this kind. */
    public boolean has(Chunk.Kind kind) {
        return (kinds & 1 << kind.ordinal()) != 0;
    }

    /** Whether one of them is a cue of this meaning. */
    public boolean has(Cue cue) {
        long some = cue.ordinal() < Long.SIZE ? cues : moreCues;
        return (some & 1L << cue.ordinal()) != 0;
    }

    /** Whether one of them is a cue of these meanings. */
    public boolean has(CueSet some) {
        return (cues & some.cues | moreCues & some.moreCues) != 0;
    }

    /** The first place from one on with a chunk of this kind; the number of chunks if there is none. */
    public int next(Chunk.Kind kind, int from) {
        if (from >= all.length || !has(kind)) {
            return all.length;
        }
        int word = from / Long.SIZE;
        long left = places[kind.ordinal() * words + word] & -1L << from;
        while (left == 0) {
            word++;
            if (word == words) {
                return all.length;
            }
            left = places[kind.ordinal() * words + word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    /** The place of the mention of this kind with a number; −1 if no chunk was made of it. */
    public int placeOf(Chunk.Kind kind, int index) {
        for (int i = next(kind, 0); i < all.length; i = next(kind, i + 1)) {
            if (all[i].index() == index) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one from this place on is a cue of this meaning. */
    public boolean hasFrom(int from, Cue cue) {
        return hasBetween(from, all.length, cue);
    }

    /** Whether one from a place on and before another is a cue of this meaning. */
    boolean hasBetween(int from, int end, Cue cue) {
        for (int i = has(cue) ? from : end; i < end; i++) {
            if (all[i].is(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whatever is given for the kinds and cues among them, by their ordinals, put together. */
    public long bits(long[] ofKind, long[] ofCue) {
        long bits = 0;
        for (int left = kinds; left != 0; left &= left - 1) {
            bits |= ofKind[Integer.numberOfTrailingZeros(left)];
        }
        for (long left = cues; left != 0; left &= left - 1) {
            bits |= ofCue[Long.numberOfTrailingZeros(left)];
        }
        for (long left = moreCues; left != 0; left &= left - 1) {
            bits |= ofCue[Long.SIZE + Long.numberOfTrailingZeros(left)];
        }
        return bits;
    }
}
