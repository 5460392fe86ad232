package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/** Words and marks around an area that make it the other side of somebody's trade: "to Kenya", "ahead of Canada with A". */
final class PartnerWords {

    /** Before an area: it is the other side of a flow. */
    private static final WordSet PARTNERED = WordSet.of("to", "from", "with");

    /** What one country puts in the way of another's goods. */
    private static final WordSet BARRIERS = WordSet.of(
            "tariff",
            "tariffs",
            "duty",
            "duties",
            "levy",
            "levies",
            "sanctions",
            "quota",
            "quotas",
            "importers",
            "buyers");

    /** So many words before "by" may say how far behind the first the next follow. */
    private static final int FAR_BEHIND = 4;

    private PartnerWords() {}

    /** Whether a word before an area makes it the other side of a flow: "to", "from", "with". */
    static boolean isTowards(String word) {
        return PARTNERED.has(word);
    }

    static boolean isTowards(Token word) {
        return PARTNERED.has(word);
    }

    /** Behind "to", "from", "with", "of", in brackets, before "members": the other side of somebody's trade. */
    static boolean isGoverned(List<Token> tokens, AreaMention mention) {
        if (mention.end() < tokens.size() && isMembers(tokens.get(mention.end()))) {
            return true;
        }
        String word = WordsBeside.before(tokens, mention);
        return word.equals("(") || word.equals("of") || isTowards(word);
    }

    private static boolean isMembers(Token token) {
        return token.is("countries") || token.is("states") || token.is("nations") || token.is("members");
    }

    /**
     * "of which the Dutch received A", "and China's by 4%", "and the Netherlands for A": whoever has a part in what was told of
     * before.
     */
    static boolean isPartTaker(List<Token> tokens, AreaMention mention) {
        int of = WordsBeside.indexBefore(tokens, mention);
        boolean isOfWhich =
                of > 0 && tokens.get(of).is("which") && tokens.get(of - 1).is("of");
        int next = mention.isPossessive()
                        && mention.end() < tokens.size()
                        && tokens.get(mention.end()).is("'s")
                ? mention.end() + 1
                : mention.end();
        boolean isSecond = of > 0
                && (tokens.get(of).is("and")
                        || tokens.get(of).is(",")
                        || tokens.get(of).is("while"));
        boolean isFigure = next + 1 < tokens.size() && tokens.get(next + 1).isNumber();
        boolean isElliptic = isSecond
                && isFigure
                && (mention.isPossessive()
                        ? tokens.get(next).is("by")
                        : tokens.get(next).is("for"));
        return isOfWhich || isElliptic;
    }

    static boolean isBarrier(String word) {
        return BARRIERS.has(word);
    }

    /** "US tariffs", "despite Chinese buyers": what one country puts in the way of another's goods is told by the other. */
    static boolean isBeforeBarrier(List<Token> tokens, AreaMention mention) {
        return mention.end() < tokens.size() && BARRIERS.has(tokens.get(mention.end()));
    }

    /** "followed by Canada with A", "ahead of Canada with A and China with B": one of those that follow in a list. */
    static boolean isBehindLeader(List<Token> tokens, AreaMention mention) {
        int with = mention.end();
        with += with < tokens.size() && tokens.get(with).is(",") ? 1 : 0;
        boolean isListed = with < tokens.size() && tokens.get(with).is("with");
        for (int i = mention.first() - 1; isListed && i > 0; i--) {
            boolean isLed = (tokens.get(i).is("by") && isFollowed(tokens, i))
                    || (tokens.get(i).is("of") && tokens.get(i - 1).is("ahead"));
            if (isLed) {
                return true;
            }
        }
        return false;
    }

    /** "followed", "followed at some distance" before "by". */
    private static boolean isFollowed(List<Token> tokens, int by) {
        for (int i = by - 1; i >= 0 && i >= by - FAR_BEHIND && tokens.get(i).isWord(); i--) {
            if (tokens.get(i).is("followed")) {
                return true;
            }
        }
        return false;
    }

    /** "• China, up $205 million", "– Japan ($3 billion)": one of those that a list goes through. */
    static boolean isLineOfList(List<Token> tokens, AreaMention mention) {
        boolean isMarked = mention.first() > 0
                && switch (tokens.get(0).lower()) {
                    case "\u2022", "-", "*", "\u00b7" -> true;
                    default -> false;
                };
        boolean isNamed = mention.end() < tokens.size()
                && (tokens.get(mention.end()).is(",")
                        || tokens.get(mention.end()).is("("));
        return isMarked && isNamed;
    }

    /** "Sweden sells less, above all in Norway": where something happens to the country named before. */
    static boolean isPlaceOfOther(List<Token> tokens, List<AreaMention> areas, int index) {
        AreaMention mention = areas.get(index);
        if (!WordsBeside.before(tokens, mention).equals("in")
                || mention.isPossessive()
                || OwnedFigures.isOwner(tokens, mention)) {
            return false;
        }
        for (int i = 0; i < index; i++) {
            AreaMention before = areas.get(i);
            boolean isSubject = before.isParty()
                    && !before.area().equals(mention.area())
                    && !before.area().equals(Area.WORLD)
                    && !isGoverned(tokens, before);
            if (isSubject) {
                return true;
            }
        }
        return false;
    }
}
