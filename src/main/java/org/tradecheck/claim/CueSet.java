package org.tradecheck.claim;

/** Some cues, to ask whether a chunk is one of them: a bit for each, so that one look answers for all. */
public final class CueSet {

    /** The bits of the cues with an ordinal below 64, and of the others. */
    final long cues;

    final long moreCues;

    private CueSet(long cues, long moreCues) {
        this.cues = cues;
        this.moreCues = moreCues;
    }

    public static CueSet of(Cue... some) {
        long cues = 0;
        long moreCues = 0;
        for (Cue cue : some) {
            // A shift counts modulo 64.
            long bit = 1L << cue.ordinal();
            cues |= cue.ordinal() < Long.SIZE ? bit : 0;
            moreCues |= cue.ordinal() < Long.SIZE ? 0 : bit;
        }
        return new CueSet(cues, moreCues);
    }

    public boolean has(Chunk chunk) {
        return has(chunk.cue());
    }

    public boolean has(Cue cue) {
        int ordinal = cue.ordinal();
        return ((ordinal < Long.SIZE ? cues : moreCues) >>> ordinal & 1) != 0;
    }
}
