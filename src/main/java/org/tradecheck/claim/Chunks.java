package org.tradecheck.claim;

import java.util.Arrays;

/**
 * The chunks of a sentence in order, and which kinds and cues are among them: most questions about a sentence are of a cue
 * that it does not have.
 */
public final class Chunks {

    /** Of a sentence whose clauses are not looked at. */
    static final Chunks NONE = new Chunks(new Chunk[0], 0);

    private final Chunk[] all;
    private final int kinds;
    private final long cues;
    private final long moreCues;

    /** The first of some chunks. */
    Chunks(Chunk[] chunks, int count) {
        this.all = Arrays.copyOf(chunks, count);
        int someKinds = 0;
        long some = 0;
        long more = 0;
        for (Chunk chunk : all) {
            someKinds |= 1 << chunk.kind().ordinal();
            int cue = chunk.cue().ordinal();
            // A shift counts modulo 64.
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
