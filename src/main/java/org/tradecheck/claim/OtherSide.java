package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/**
 * The other side of a sentence's trade where no name says who it is: "everyone else bought A", "it bought B from us",
 * "and sold C in return".
 */
final class OtherSide {

    /** A sentence that tells no trade. */
    static final OtherSide NONE = new OtherSide(List.of(), List.of(), 0);

    private static final int OTHERS = 1;
    private static final int PRONOUN = 1 << 1;
    private static final int US = 1 << 2;
    private static final int RETURN = 1 << 3;

    /** The few words that are asked about, so that most sentences are not looked through. */
    private static final WordBits SIGNS = new WordBits(4) {
        @Override
        protected int ask(String word) {
            return switch (word) {
                case "else", "others" -> OTHERS;
                case "it", "they" -> PRONOUN;
                case "us" -> US;
                case "return", "exchange" -> RETURN;
                default -> 0;
            };
        }
    };

    /** So many tokens may stand between commas behind the subject. */
    private static final int LONGEST_INSERTION = 9;

    private final List<Token> tokens;
    private final List<AreaMention> areas;
    private final int signs;

    private OtherSide(List<Token> tokens, List<AreaMention> areas, int signs) {
        this.tokens = tokens;
        this.areas = areas;
        this.signs = signs;
    }

    static OtherSide in(Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        int signs = SIGNS.among(tokens);
        for (AreaMention mention : mentions.areas()) {
            signs |= mention.form() == AreaMention.Form.REST ? OTHERS : 0;
        }
        return new OtherSide(tokens, mentions.areas(), signs);
    }

    /**
     * "All other countries bought A", "; everyone else, from Chile to Spain, took B": the words that name no one, right before
     * the verb of a figure or the figure itself; none if none do.
     */
    Span subject(Span figure) {
        Span found = Span.NONE;
        for (int i = 0;
                (signs & OTHERS) != 0 && i + 1 < tokens.size() && tokens.get(i).start() < figure.start();
                i++) {
            if (!isOpening(i)) {
                continue;
            }
            int end = behindTogether(endOfOthers(i));
            int verb = end > 0 && end < tokens.size() && tokens.get(end).is(",") ? behindInsertion(end) : end;
            boolean isSubject = verb > 0
                    && verb < tokens.size()
                    && (Tenses.isPastVerb(tokens.get(verb)) || tokens.get(verb).start() == figure.start());
            boolean isInsertion = found.length() > 0 && tokens.get(i - 1).is(",") && !isSubject;
            if (isSubject) {
                found = tokens.get(i).span().union(tokens.get(end - 1).span());
            } else if (!isInsertion) {
                found = Span.NONE;
            }
        }
        return found;
    }

    /** "Everyone else together bought A": behind what says that they are taken as one. */
    private int behindTogether(int end) {
        boolean areOne = end > 0 && end < tokens.size() && Together.SUMMED.has(tokens.get(end));
        return areOne ? end + 1 : end;
    }

    /** Whether a clause may begin here. */
    private boolean isOpening(int i) {
        return i == 0
                || tokens.get(i - 1).is(",")
                || tokens.get(i - 1).is(";")
                || tokens.get(i - 1).is("and")
                || tokens.get(i - 1).is("while");
    }

    /** What stands behind the second comma; −1 if there is none near. */
    private int behindInsertion(int comma) {
        for (int i = comma + 1; i < tokens.size() && i < comma + LONGEST_INSERTION; i++) {
            if (tokens.get(i).is(",")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where "everyone else", "all others", "all other countries", "the rest of the world" end; −1 if they are not here. */
    private int endOfOthers(int i) {
        for (AreaMention mention : areas) {
            boolean isHere = mention.first() == i
                    || (mention.first() == i + 1
                            && (tokens.get(i).is("all") || tokens.get(i).is("the")));
            if (mention.form() == AreaMention.Form.REST && isHere) {
                return mention.end();
            }
        }
        boolean isElse = (tokens.get(i).is("everyone") || tokens.get(i).is("everybody"))
                && tokens.get(i + 1).is("else");
        boolean areOthers = tokens.get(i).is("all") && tokens.get(i + 1).is("others");
        return isElse || areOthers ? i + 2 : tokens.get(i).is("others") ? i + 1 : -1;
    }

    /** "In 2023 it bought A of our goods": a pronoun stands before a figure. */
    boolean isPronoun(Span figure) {
        for (int i = 0;
                (signs & PRONOUN) != 0 && i < tokens.size() && tokens.get(i).end() <= figure.start();
                i++) {
            if (tokens.get(i).is("it") || tokens.get(i).is("they")) {
                return true;
            }
        }
        return false;
    }

    /** "bought A from us", "bought A worth off us". */
    boolean isFromUs(Span figure) {
        for (int i = 1; (signs & US) != 0 && i + 1 < tokens.size(); i++) {
            int from = tokens.get(i).is("worth") ? i + 1 : i;
            boolean isOfUs = from + 1 < tokens.size()
                    && (tokens.get(from).is("from") || tokens.get(from).is("off"))
                    && tokens.get(from + 1).is("us");
            if (isOfUs && tokens.get(i - 1).end() == figure.end()) {
                return true;
            }
        }
        return false;
    }

    /** "We sold Kenya A of rice and bought B in return": with the same, though it is not of rice. */
    boolean isInReturn() {
        for (int i = 0; (signs & RETURN) != 0 && i + 1 < tokens.size(); i++) {
            boolean isReturn =
                    tokens.get(i + 1).is("return") || tokens.get(i + 1).is("exchange");
            if (isReturn && tokens.get(i).is("in")) {
                return true;
            }
        }
        return false;
    }
}
