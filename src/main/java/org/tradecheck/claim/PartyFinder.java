package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/**
 * Finds whose article it is: weighs who is named, in the headline and lead above all, and looks for words that bind two.
 * The headline goes first, then the sentences, one by one; what they weigh is corrected when all have been read.
 */
final class PartyFinder {

    /** Headings such as "Key figures" are no sentences of the lead. */
    private static final int LONGEST_HEADING = 5;

    private static final Area EUROPE = new Area("EUROPE");
    private static final Area UNION = new Area("EU");

    private final String text;
    private final List<Sentence> sentences;
    private final List<List<AreaMention>> mentions;

    /** So many sentences, with the headings among them, are the lead. */
    private final int lead;

    private final Tallies tallies;
    private final PartyWeights parties;
    private final StoryOrigin origin;
    private final OurTrade us = new OurTrade();
    private final BoundPairs pairs;

    private PartyFinder(String text, List<Sentence> sentences, List<List<AreaMention>> mentions) {
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
        this.lead = lead(sentences);
        this.tallies = new Tallies(
                lead == 0 ? Integer.MAX_VALUE : sentences.get(lead - 1).span().end());
        this.parties = new PartyWeights(tallies);
        this.origin = new StoryOrigin(text, tallies);
        this.pairs = new BoundPairs();
    }

    /** A headline that is given apart from the text. */
    record Title(List<Token> tokens, List<AreaMention> areas) {}

    /**
     * The parties of an article.
     *
     * @param mentions the areas that each of its sentences names
     */
    static Parties parties(String text, List<Sentence> sentences, List<List<AreaMention>> mentions, Title title) {
        PartyFinder finder = new PartyFinder(text, sentences, mentions);
        finder.read(title);
        return new PartyChoice(finder.tallies, finder.origin, finder.pairs).parties(sentences, mentions);
    }

    private static int lead(List<Sentence> sentences) {
        int told = 0;
        int end = 0;
        while (end < sentences.size() && told < Prominence.LEAD_SENTENCES) {
            told += sentences.get(end).tokens().size() > LONGEST_HEADING ? 1 : 0;
            end++;
        }
        return end;
    }

    private void read(Title title) {
        parties.startSentence(-1, Prominence.TITLE, title.tokens());
        weigh(title.tokens(), title.areas(), Prominence.TITLE);
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            Prominence where = Prominence.ofSentence(i);
            parties.startSentence(i, where, tokens);
            weigh(tokens, mentions.get(i), where);
        }
        bind(title);
        Hindsight.correct(tallies, us, sentences, text);
        if (tallies.join(EUROPE, UNION)) {
            // Where a text tells of the European Union, "Europe" is its other name.
            pairs.rename(EUROPE, UNION);
        }
    }

    private void weigh(List<Token> tokens, List<AreaMention> areas, Prominence where) {
        us.hear(tokens);
        pairs.hear(tokens);
        for (int i = 0; i < areas.size(); i++) {
            AreaMention mention = areas.get(i);
            pairs.meet(mention, where);
            origin.meetSide(mention);
            if (StoryOrigin.isUs(tokens, mention)) {
                origin.weighUs(mention);
            } else if (PartyWeights.isParty(tokens, mention)) {
                parties.weigh(tokens, areas, i);
            } else {
                origin.weigh(tokens, mention, where);
                parties.weighSeat(tokens, mention);
            }
        }
    }

    /** The lead may end before the story comes to its first amount. */
    private int endOfBinding() {
        for (int i = 0; i < sentences.size(); i++) {
            if (FirstAmounts.hasAmount(sentences.get(i).tokens())) {
                return Math.max(lead, i + 1);
            }
        }
        return lead;
    }

    /** What the lead binds goes before what the headline does. */
    private void bind(Title title) {
        for (int i = 0; i < endOfBinding(); i++) {
            pairs.bind(sentences.get(i).tokens(), mentions.get(i));
        }
        pairs.bind(title.tokens(), title.areas());
        pairs.bindHeadline(title.tokens(), title.areas());
        if (!sentences.isEmpty()) {
            pairs.bindHeadline(sentences.get(0).tokens(), mentions.get(0));
        }
    }
}
