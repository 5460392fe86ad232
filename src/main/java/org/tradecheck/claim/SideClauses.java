package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;

/**
 * The clauses of a sentence that tell more of a noun: ", which was 7.4 billion in March 2025,". What they say of time
 * holds inside them only, and the clause around them goes on where it was.
 */
final class SideClauses {

    /** All of them are pronouns, relatives or conjunctions in the lexicon of cues. */
    private static final WordSet RELATIVES = WordSet.of("which", "who", "whose", "whom", "where", "when");

    /** What they are there, and "of which". */
    private static final CueSet CUES = CueSet.of(Cue.PRONOUN, Cue.RELATIVE, Cue.WHILE, Cue.OF_WHICH);

    /** Before "of which": how many of them. */
    private static final WordSet SOME = WordSet.of("many", "most", "some", "several", "few", "all", "both", "none");

    /** So many chunks behind a relative may be no clause yet. */
    private static final int LONGEST_WITHOUT_VERB = 3;

    static final SideClauses NONE = new SideClauses(new int[0], new boolean[0]);

    private final int[] sides;
    private final boolean[] isInserted;

    private SideClauses(int[] sides, boolean[] isInserted) {
        this.sides = sides;
        this.isInserted = isInserted;
    }

    /** Finds them; {@code areas} tells the area of each chunk that names one. */
    static SideClauses of(Chunks chunks, List<Phrase> phrases, List<Area> areas, Mentions mentions) {
        return hasRelative(chunks) ? new Finder(chunks, phrases, areas, mentions).find() : NONE;
    }

    private static boolean hasRelative(Chunks chunks) {
        for (int i = chunks.has(CUES) ? 1 : chunks.size(); i < chunks.size(); i++) {
            if (CUES.has(chunks.get(i)) && (RELATIVES.has(chunks.get(i)) || isOfWhich(chunks, i))) {
                return true;
            }
        }
        return false;
    }

    /** ", many of which still face tariffs,": some of the noun before, and no figure. */
    private static boolean isOfWhich(Chunks chunks, int at) {
        return at > 1
                && chunks.get(at).is("of which")
                && SOME.has(chunks.get(at - 1))
                && chunks.get(at - 2).is(Cue.COMMA);
    }

    /** The number of the side clause that a chunk stands in, from 1; 0 in the clauses that bear the sentence. */
    int at(int chunk) {
        return chunk >= 0 && chunk < sides.length ? sides[chunk] : 0;
    }

    /** Whether a chunk stands in a side clause behind which the clause around it goes on. */
    boolean isInserted(int chunk) {
        int side = at(chunk);
        return side > 0 && isInserted[side];
    }

    private static final class Finder {

        private final Chunks chunks;
        private final List<Phrase> phrases;
        private final List<Area> areas;
        private final Mentions mentions;
        private final int[] sides;
        private final boolean[] isInserted;
        private int count;

        Finder(Chunks chunks, List<Phrase> phrases, List<Area> areas, Mentions mentions) {
            this.chunks = chunks;
            this.phrases = phrases;
            this.areas = areas;
            this.mentions = mentions;
            this.sides = new int[chunks.size()];
            this.isInserted = new boolean[chunks.size() + 1];
        }

        SideClauses find() {
            boolean hasVerb = false;
            int at = 0;
            while (at < chunks.size()) {
                Chunk chunk = chunks.get(at);
                if (isOpening(at)) {
                    int end = hasVerb ? endOfTrailing(at) : endOfInserted(at);
                    count++;
                    isInserted[count] = !hasVerb && end < chunks.size();
                    for (int i = at; i < end; i++) {
                        sides[i] = count;
                    }
                    at = end;
                    continue;
                }
                boolean isBreak = chunk.is(Cue.SEMICOLON) || (chunk.is(Cue.WHILE) && !isRelative(chunk));
                hasVerb = !isBreak && (hasVerb || isVerb(at));
                at++;
            }
            return new SideClauses(sides, isInserted);
        }

        private static boolean isRelative(Chunk chunk) {
            return RELATIVES.has(chunk);
        }

        /** ", which", ", with which", ", to whom". */
        private boolean isOpening(int at) {
            if (at + 2 < chunks.size() && SOME.has(chunks.get(at)) && isOfWhich(chunks, at + 1)) {
                return true;
            }
            if (at < 2 || !isRelative(chunks.get(at))) {
                return false;
            }
            Chunk before = chunks.get(at - 1);
            return before.is(Cue.COMMA)
                    || (isPreposition(before) && chunks.get(at - 2).is(Cue.COMMA));
        }

        private static boolean isPreposition(Chunk chunk) {
            return chunk.is(Cue.WITH)
                    || chunk.is(Cue.TO)
                    || chunk.is(Cue.FROM)
                    || chunk.is(Cue.IN)
                    || chunk.is(Cue.FOR);
        }

        private boolean isVerb(int at) {
            Chunk chunk = chunks.get(at);
            return switch (chunk.cue()) {
                case UP, DOWN, WIDEN, NARROW, STATE, SHARE_VERB, PASSED, UNCHANGED, SURPASS, WENT -> true;
                default ->
                    (chunk.is(Chunk.Kind.MEASURE)
                                    && mentions.measures().get(chunk.index()).isVerb())
                            || (chunk.is(Chunk.Kind.WORD) && Tenses.isPastVerb(chunk));
            };
        }

        /** The clause around has its verb still to come: the side clause ends before the comma in front of it. */
        private int endOfInserted(int from) {
            boolean hasVerb = false;
            boolean isFronted = isFronted(from);
            for (int i = from + 1; i + 1 < chunks.size(); i++) {
                Chunk chunk = chunks.get(i);
                if (chunk.is(Cue.SEMICOLON)) {
                    return i;
                }
                int next = behindAdverb(i + 1);
                // "where most goods now face a tariff, dropped": a clause that long has a verb, known or not.
                boolean isEnd = (hasVerb || i - from > LONGEST_WITHOUT_VERB)
                        && chunk.is(Cue.COMMA)
                        && next < chunks.size()
                        && (isFronted ? isSubject(next) : isVerb(next) && !isParticiple(next));
                if (isEnd) {
                    return i;
                }
                hasVerb |= isVerb(i);
            }
            return chunks.size();
        }

        /** The clause around is complete: the side clause goes on to the end of its sentence or to the next clause. */
        private int endOfTrailing(int from) {
            for (int i = from + 1; i < chunks.size(); i++) {
                Chunk chunk = chunks.get(i);
                boolean isBreak =
                        chunk.is(Cue.SEMICOLON) || chunk.is(Cue.LEAVING) || (chunk.is(Cue.WHILE) && !isRelative(chunk));
                boolean isNextClause = chunk.is(Cue.COMMA)
                        && i + 2 < chunks.size()
                        && chunks.get(i + 1).is(Cue.AND)
                        && isSubject(i + 2);
                if (isBreak || isNextClause) {
                    return i;
                }
            }
            return chunks.size();
        }

        /** "With Paraguay, which bought A, shipments reached B": what opens the sentence is no subject. */
        private boolean isFronted(int opening) {
            int first = 0;
            for (int i = opening - 1; i >= 0; i--) {
                if (chunks.get(i).is(Cue.SEMICOLON) || chunks.get(i).is(Cue.WHILE)) {
                    first = i + 1;
                    break;
                }
            }
            return first < opening
                    && (isPreposition(chunks.get(first))
                            || chunks.get(first).is(Cue.AGAINST)
                            || chunks.get(first).is(Cue.AFTER)
                            || chunks.get(first).is(Cue.BY));
        }

        private int behindAdverb(int at) {
            int next = at;
            while (next < chunks.size()
                    && (chunks.get(next).text().endsWith("ly")
                            || chunks.get(next).is("however")
                            || chunks.get(next).is("also")
                            || chunks.get(next).is("thus")
                            || chunks.get(next).is("therefore")
                            || chunks.get(next).is("then")
                            || chunks.get(next).is("nevertheless"))) {
                next++;
            }
            return next;
        }

        private boolean isParticiple(int at) {
            return chunks.get(at).text().endsWith("ing");
        }

        private boolean isSubject(int at) {
            int next = at;
            while (next < chunks.size() && chunks.get(next).is(Cue.FILLER)) {
                next++;
            }
            int first = next;
            return first < chunks.size()
                    && (areas.get(first).isStated()
                            || phrases.stream()
                                    .anyMatch(p -> p.first() <= first && first <= p.last() && !p.isOblique()));
        }
    }
}
