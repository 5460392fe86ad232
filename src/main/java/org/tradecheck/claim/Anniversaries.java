package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Article;
import org.tradecheck.text.Paragraph;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** The anniversaries that an article speaks of, and the events they are anniversaries of. */
final class Anniversaries {

    private Anniversaries() {}

    /**
     * "The treaty, signed in 1996, marks its 25th anniversary this year."
     *
     * @param sentence where it stands
     * @param span the words "25th anniversary"
     * @param count 25
     * @param of when the event was: a printed year of this sentence or a neighbouring one; unstated if none or several
     * @param ofSpan the words that date the event
     * @param isNear whether the event is dated in the same sentence
     * @param celebrated the year of the anniversary if one is printed, else unstated
     * @param celebratedSpan the words that say when it is
     * @param isThisYear whether the words put it into the article's year
     */
    record Anniversary(
            Sentence sentence,
            Span span,
            int count,
            Period of,
            Span ofSpan,
            boolean isNear,
            Period celebrated,
            Span celebratedSpan,
            boolean isThisYear) {}

    static List<Anniversary> in(Times times) {
        if (!times.hints().hasAny(Hints.ANNIVERSARY)) {
            return List.of();
        }
        List<Anniversary> found = new ArrayList<>();
        Article article = times.article();
        for (Paragraph paragraph : article.paragraphs()) {
            List<Sentence> sentences = paragraph.sentences();
            for (int i = 0; i < sentences.size(); i++) {
                if (times.hints().has(sentences.get(i), Hints.ANNIVERSARY)) {
                    read(times, sentences, i, found);
                }
            }
        }
        return found;
    }

    private static void read(Times times, List<Sentence> sentences, int index, List<Anniversary> found) {
        String text = times.article().text();
        Sentence sentence = sentences.get(index);
        List<Token> tokens = sentence.tokens();
        int count = 0;
        int at = 0;
        Span span = Span.NONE;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("anniversary") && count == 0) {
                for (int k = Math.max(0, i - 3); k < i; k++) {
                    SmallNumbers.Found ordinal = SmallNumbers.ordinalAt(tokens, k);
                    if (ordinal.end() == i) {
                        count = ordinal.value();
                        at = i;
                        span = new Span(tokens.get(k).start(), tokens.get(i).end());
                        break;
                    }
                }
            }
        }
        if (count == 0) {
            return;
        }
        List<PeriodExpression> mentions = story(times, sentence);
        PeriodExpression celebrated = celebrated(mentions, tokens);
        boolean isThisYear = isThisYear(text, mentions, celebrated, tokens);
        Period celebratedYear = celebrated == NONE ? Period.UNSTATED : celebrated.resolve(PeriodContext.NONE);
        int place = at;
        List<PeriodExpression> all = dated(mentions, celebrated);
        List<PeriodExpression> near =
                all.stream().filter(m -> isOfSameThing(tokens, m, place)).toList();
        boolean isNear = near.size() == 1;
        if (all.isEmpty() && index + 1 < sentences.size() && sharesWord(tokens, at, sentences.get(index + 1))) {
            near = dated(story(times, sentences.get(index + 1)), NONE);
        }
        if (all.isEmpty() && near.isEmpty() && index > 0 && sharesWord(tokens, at, sentences.get(index - 1))) {
            near = dated(story(times, sentences.get(index - 1)), NONE);
        }
        PeriodExpression event = near.size() == 1 ? near.get(0) : NONE;
        found.add(new Anniversary(
                sentence,
                span,
                count,
                event.resolve(PeriodContext.NONE),
                event.span(),
                isNear,
                celebratedYear,
                celebrated.span(),
                isThisYear));
    }

    /** The mentions of time behind the date line. */
    private static List<PeriodExpression> story(Times times, Sentence sentence) {
        List<PeriodExpression> mentions = times.in(sentence);
        int begin = DateLines.end(times.article().text(), sentence.tokens(), mentions);
        return begin == 0
                ? mentions
                : mentions.stream().filter(m -> m.span().start() >= begin).toList();
    }

    /** Stands for "none was found". */
    private static final PeriodExpression NONE = PeriodExpression.none();

    /** The year printed with the celebration: "will be celebrated in 2027", "in 2025 marked the 20th anniversary". */
    private static PeriodExpression celebrated(List<PeriodExpression> mentions, List<Token> tokens) {
        for (PeriodExpression mention : mentions) {
            boolean isYear = mention.anchor() == PeriodExpression.Anchor.WRITTEN
                    && mention.resolve(PeriodContext.NONE).isDated();
            if (isYear && isCelebration(tokens, mention.span().start())) {
                return mention;
            }
        }
        return NONE;
    }

    private static boolean isCelebration(List<Token> tokens, int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() >= offset && i > 1) {
                String verb = tokens.get(i - 2).lower();
                return verb.startsWith("celebrat") || verb.startsWith("mark") || verb.equals("falls");
            }
        }
        return false;
    }

    private static boolean isThisYear(
            String text, List<PeriodExpression> mentions, PeriodExpression celebrated, List<Token> tokens) {
        if (celebrated != NONE) {
            return false;
        }
        for (PeriodExpression mention : mentions) {
            String words = mention.span().of(text);
            if (words.equalsIgnoreCase("this year") || words.equalsIgnoreCase("today")) {
                return true;
            }
            if (words.equalsIgnoreCase("last year") || words.equalsIgnoreCase("next year")) {
                return false;
            }
        }
        for (Token token : tokens) {
            if (token.is("marks") || token.is("celebrates") || token.is("marking")) {
                return true;
            }
        }
        return false;
    }

    /** "signed in 1996, marks its 25th anniversary", "the 25th anniversary of the treaty signed in 1996". */
    private static boolean isOfSameThing(List<Token> tokens, PeriodExpression mention, int anniversary) {
        int first = DateLines.indexAt(tokens, mention.span().start());
        int end = DateLines.indexAt(tokens, mention.span().end());
        int from = first > anniversary ? anniversary : end;
        int to = first > anniversary ? first : anniversary;
        boolean isOwn = first > anniversary;
        for (int i = from; i < to; i++) {
            switch (tokens.get(i).lower()) {
                case "and", "while", "but", ";", "whereas" -> {
                    return false;
                }
                case "its", "their", "his", "her" -> isOwn = true;
                default -> {}
            }
        }
        return isOwn;
    }

    /** Whether another sentence repeats a word of what the anniversary is of. */
    private static boolean sharesWord(List<Token> tokens, int anniversary, Sentence other) {
        for (int i = anniversary + 1; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            boolean isContent = tokens.get(i).isWord() && word.length() > 4;
            if (isContent && other.tokens().stream().anyMatch(t -> t.is(word))) {
                return true;
            }
        }
        return other.tokens().size() > 1 && other.tokens().get(0).is("it");
    }

    private static List<PeriodExpression> dated(List<PeriodExpression> mentions, PeriodExpression except) {
        List<PeriodExpression> found = new ArrayList<>();
        for (PeriodExpression mention : mentions) {
            Period period = mention.resolve(PeriodContext.NONE);
            boolean isEvent = mention.anchor() == PeriodExpression.Anchor.WRITTEN
                    && period.isDated()
                    && (period.isDay() || period.isMonth() || period.isYear());
            if (isEvent && mention != except) {
                found.add(mention);
            }
        }
        return found;
    }
}
