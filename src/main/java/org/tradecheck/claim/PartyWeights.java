package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/**
 * What it weighs that a sentence names a party: much in a headline and in the lead, more where it owns figures there, and
 * little where it is the other side of somebody's trade.
 */
final class PartyWeights {

    /** Behind a country in a headline: it is the cause of what others trade, "China drives surplus". */
    private static final WordSet DRIVING =
            WordSet.of("drive", "drives", "drove", "fuel", "fuels", "fuelled", "fueled", "underpin", "underpins");

    /** Before a country in a headline: it is not whom the article tells of. */
    private static final WordSet ASIDE =
            WordSet.of("after", "without", "beyond", "behind", "despite", "against", "via");

    private static final WordSet CONTRASTING = WordSet.of("by", "in", "for");

    private static final WordSet CONTRASTS = WordSet.of("contrast", "comparison");

    /** What a release reports on in its first sentences. */
    private static final WordSet REPORTED = WordSet.of("sector", "statistics", "results", "accounts", "performance");

    private static final WordSet COMPARATIVES = WordSet.of("better", "worse");

    /** So many words into a sentence it may turn to others. */
    private static final int LONGEST_OPENING = 6;

    /** So much more it weighs in the lead that something is somebody's. */
    private static final int OWNED = 4;

    private final Tallies tallies;
    private int sentence = -1;
    private Prominence where = Prominence.TITLE;

    /** Whether the sentence turns to others for a comparison. */
    private boolean isContrast;

    PartyWeights(Tallies tallies) {
        this.tallies = tallies;
    }

    /**
     * A sentence, or the headline, whose parties are weighed next.
     *
     * @param index the number of the sentence
     */
    void startSentence(int index, Prominence place, List<Token> tokens) {
        sentence = index;
        where = place;
        isContrast = !where.isInLead() && isContrast(tokens);
    }

    /** "By contrast, Vietnam's exports rose", "Mexico did better: it exported". */
    private static boolean isContrast(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        boolean isOpened = tokens.get(0).is("elsewhere")
                || (tokens.size() > 1 && CONTRASTING.has(tokens.get(0)) && CONTRASTS.has(tokens.get(1)));
        for (int i = 0; !isOpened && i + 1 < tokens.size() && i < LONGEST_OPENING; i++) {
            isOpened = (tokens.get(i).is("did") || tokens.get(i).is("fared")) && COMPARATIVES.has(tokens.get(i + 1));
        }
        return isOpened;
    }

    /** Whether a mention names a country or a group, and neither the world, nor everybody else, nor a language. */
    static boolean isParty(List<Token> tokens, AreaMention mention) {
        return mention.isParty()
                && !isLanguage(tokens, mention)
                && !mention.area().equals(Area.WORLD)
                && !mention.area().code().startsWith(OwnSide.OUTSIDE);
    }

    /** "translated from French", "written in Spanish": the words are, and not the figures. */
    private static boolean isLanguage(List<Token> tokens, AreaMention mention) {
        boolean isAlone =
                mention.end() >= tokens.size() || !tokens.get(mention.end()).isWord();
        int before = mention.first() - 2;
        return mention.form() == AreaMention.Form.DEMONYM
                && isAlone
                && before >= 0
                && (tokens.get(before).is("translated")
                        || tokens.get(before).is("translation")
                        || tokens.get(before).is("written"));
    }

    /** Weighs the party that one of a sentence's mentions names. */
    void weigh(List<Token> tokens, List<AreaMention> areas, int index) {
        AreaMention mention = areas.get(index);
        Tally tally = tallies.of(mention.area());
        String before = WordsBeside.before(tokens, mention);
        String next = WordsBeside.behindList(tokens, mention);
        boolean isOwnerBehind = isOwnerBehind(before, tokens, mention);
        boolean isOfOwnNoun = isOfOwnNoun(tokens, mention);
        if (PartnerWords.isTowards(before) && !isOwnerBehind && !isOfOwnNoun) {
            tally.dealWith(where, OurTrade.isWithUs(tokens, mention));
        }
        boolean isOwnerOfNoun = isOwnerBehind || OwnedFigures.isOwner(tokens, mention);
        boolean isOther = (!isOwnerOfNoun && !isOfOwnNoun && PartnerWords.isGoverned(tokens, mention))
                || isItem(next, tokens, mention)
                || (where.isHeadline() && (ASIDE.has(before) || DRIVING.has(next)))
                || PartnerWords.isBehindLeader(tokens, mention)
                || PartnerWords.isPlaceOfOther(tokens, areas, index)
                || TradePlaces.isOne(tokens, mention)
                || PartnerWords.isBarrier(next)
                || PartnerWords.isPartTaker(tokens, mention)
                || OwnedFigures.isOwnerOfPart(tokens, mention)
                || SubjectVerbs.isOfOtherSide(next, tokens, mention.end());
        if (isOther) {
            tallies.add(tally, mention, where.isInLead() ? 2 : 1, 0);
        } else {
            boolean isOwner = isOwnerOfNoun || SubjectVerbs.isOfOwner(next, tokens, mention.end());
            weighSubject(tally, mention, isOwner);
        }
        tally.standAt(where);
    }

    /** "a blow to Finland's forest industry": it comes to the industry, and nothing is traded with Finland. */
    private static boolean isOfOwnNoun(List<Token> tokens, AreaMention mention) {
        return mention.isPossessive()
                && PartnerWords.isTowards(WordsBeside.before(tokens, mention))
                && !tokens.subList(0, mention.first()).stream().anyMatch(OwnedFigures::isOwned);
    }

    /** "Deliveries to Quito": the seat of a government stands for the other side of a flow. */
    void weighSeat(List<Token> tokens, AreaMention mention) {
        if (mention.form() == AreaMention.Form.CAPITAL
                && PartnerWords.isTowards(WordsBeside.before(tokens, mention))
                && isBehindTrade(tokens, mention)) {
            tallies.of(mention.area()).dealWith(where, OurTrade.isWithUs(tokens, mention));
        }
    }

    /** Whether something traded is named right in front of "to", "from", "with". */
    private static boolean isBehindTrade(List<Token> tokens, AreaMention mention) {
        int way = WordsBeside.indexBefore(tokens, mention);
        return way > 0 && OwnedFigures.isOwned(tokens.get(way - 1));
    }

    private void weighSubject(Tally tally, AreaMention mention, boolean isOwner) {
        int own = where.isInLead() ? where.worth() + (isOwner ? OWNED : 0) : ownBehindLead(tally, isOwner);
        tallies.add(tally, mention, where.worth() + (mention.isPossessive() ? OWNED : 0), own);
        if (isOwner) {
            tally.ownFlow();
        }
        if (where.isHeadline()) {
            tally.ownInHeadline(own);
        }
    }

    /**
     * Behind the lead a sentence counts once, however often it names whose figures it tells, and one that turns to others
     * for a comparison does not.
     */
    private int ownBehindLead(Tally tally, boolean isOwner) {
        int own = isOwner ? 5 : 1;
        return tally.uncounted(sentence, isContrast ? 0 : own);
    }

    /** "exports of Belarus", "the central bank of Peru", "goods exported from Portugal", "suppliers of rice to Oman". */
    private boolean isOwnerBehind(String before, List<Token> tokens, AreaMention mention) {
        return switch (before) {
            case "of" ->
                OwnedFigures.isOwnerBehind(tokens, mention)
                        || Spokesmen.isOfOffice(tokens, mention)
                        || where.isInLead() && isOfReported(tokens, mention);
            case "from" -> OwnedFigures.isExportedFrom(tokens, mention);
            case "to" -> OwnedFigures.isSuppliedTo(tokens, mention);
            default -> false;
        };
    }

    /** "the results of the oil sector of Algeria": whose sector it is that a release reports on. */
    private static boolean isOfReported(List<Token> tokens, AreaMention mention) {
        int of = WordsBeside.indexBefore(tokens, mention);
        return of > 0 && REPORTED.has(tokens.get(of - 1));
    }

    /** "China: $3 billion", "• China, up $205 million": one of several, and not what a title stands above. */
    private boolean isItem(String next, List<Token> tokens, AreaMention mention) {
        return mention.first() <= 2
                && !isTitle(next, tokens, mention)
                && (next.equals(":") || PartnerWords.isLineOfList(tokens, mention));
    }

    /** "Kenya | Trade", "Kenya: exports up". */
    private boolean isTitle(String next, List<Token> tokens, AreaMention mention) {
        return switch (next) {
            case "|" -> where.isOpening();
            case ":" -> where.isHeadline() || (where.isInLead() && isHeadline(tokens, mention));
            default -> false;
        };
    }

    /** "Singapore: exports up 12.4%": what stands behind the colon is told of the country before it. */
    private static boolean isHeadline(List<Token> tokens, AreaMention mention) {
        int told = mention.end() + 1;
        return mention.first() == 0
                && told + 2 < tokens.size()
                && tokens.get(told).isWord()
                && tokens.get(told).length() > 2
                && !tokens.get(tokens.size() - 1).is(".");
    }
}
