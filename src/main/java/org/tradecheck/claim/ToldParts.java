package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.claim.ToldSums.Kin;
import org.tradecheck.claim.ToldSums.ToldSum;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/**
 * Wholes that words deal out among the figures behind them: "A, of which B came from Peru and C from Chile", "Exports were A,
 * made up of B and C", "Of that, B was spent on cars, C on fuel". Nobody says that the parts are all there are; who uses it
 * asks for more evidence.
 */
final class ToldParts {

    private static final int FEWEST_PARTS = 2;

    private static final int MOST_PARTS = 6;

    /** So many sentences before "of that" the whole may stand. */
    private static final int FAR = 2;

    /** So many figures before "of that" may be the whole. */
    private static final int MOST_WHOLES = 3;

    /** So many words into its sentence "of that" may end. */
    private static final int OPENING = 3;

    private static final WordSet POINTERS = WordSet.of("which", "that", "this", "these", "it", "them", "those");

    /** Behind "of", and some words at most: what the sentence before told. */
    private static final WordSet SUMS = WordSet.of("total", "amount", "sum", "figure");

    /** So many words behind "of" may name it: "of last year's sum". */
    private static final int OF_REACH = 5;

    /** Between a whole and its parts. */
    private static final List<String[]> MADE = List.of(
            new String[] {"made", "up", "of"},
            new String[] {"composed", "of"},
            new String[] {"consisting", "of"},
            new String[] {"consists", "of"},
            new String[] {"split", "between"},
            new String[] {"split", "into"},
            new String[] {"divided", "between"},
            new String[] {"divided", "into"},
            new String[] {"comprising"},
            new String[] {"comprised"},
            new String[] {"namely"},
            new String[] {":"});

    private final List<Sentence> sentences;
    private final List<Quantity> amounts;

    ToldParts(List<Sentence> sentences, List<Quantity> amounts) {
        this.sentences = sentences;
        this.amounts = amounts;
    }

    /** The wholes that a sentence deals out, with its amounts from one place to another. */
    List<ToldSum> of(Sentence sentence, int from, int to) {
        List<ToldSum> sums = new ArrayList<>();
        for (int at = from; at < to; at++) {
            List<Quantity> parts = alike(at, at + 1, to);
            if (isList(parts) && isDealtOut(sentence, amounts.get(at), parts.get(0))) {
                sums.add(sum(amounts.get(at), parts, at == from));
            }
        }
        List<Quantity> all = from < to ? alike(from, from, to) : List.of();
        if (sums.isEmpty() && isList(all) && pointsBack(sentence, all.get(all.size() - 1))) {
            List<Integer> wholes = before(sentence, from);
            wholes.forEach(w -> sums.add(sum(amounts.get(w), all, wholes.size() == 1)));
        }
        return sums;
    }

    private static boolean isList(List<Quantity> parts) {
        return parts.size() >= FEWEST_PARTS && parts.size() <= MOST_PARTS;
    }

    private static ToldSum sum(Quantity whole, List<Quantity> parts, boolean isOnly) {
        List<Quantity> terms = new ArrayList<>(List.of(whole));
        terms.addAll(parts);
        return new ToldSum(Kin.DEALT_OUT, parts.get(parts.size() - 1), List.copyOf(terms), true, isOnly);
    }

    private List<Quantity> alike(int one, int from, int to) {
        return amounts.subList(from, to).stream()
                .filter(q -> ToldSums.isAlike(q, amounts.get(one)))
                .toList();
    }

    /** Whether the words between a figure and the next of its kind make it their whole. */
    private static boolean isDealtOut(Sentence sentence, Quantity whole, Quantity part) {
        List<Token> between = sentence.tokens().stream()
                .filter(t -> t.start() >= whole.span().end()
                        && t.end() <= part.span().start())
                .toList();
        for (int i = 0; i < between.size(); i++) {
            int at = i;
            // "A of that sum" is a part itself.
            boolean isOf =
                    i > 0 && between.get(i).is("of") && i + 1 < between.size() && POINTERS.has(between.get(i + 1));
            if (isOf || MADE.stream().anyMatch(m -> isAt(between, at, m))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(List<Token> tokens, int at, String[] phrase) {
        boolean is = at + phrase.length <= tokens.size();
        for (int i = 0; i < phrase.length && is; i++) {
            is = tokens.get(at + i).is(phrase[i]);
        }
        return is;
    }

    /** "Of that", "Of last year's sum", at the beginning of the sentence; "A of this amount", before its last figure. */
    private static boolean pointsBack(Sentence sentence, Quantity last) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0;
                i + 1 < tokens.size() && tokens.get(i).end() <= last.span().start();
                i++) {
            boolean isOf = tokens.get(i).is("of")
                    || tokens.get(i).is("from")
                    || tokens.get(i).is("in");
            if (isOf && ((i < OPENING && POINTERS.has(tokens.get(i + 1))) || isSum(tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "this amount", "the month's figure". */
    private static boolean isSum(List<Token> tokens, int from) {
        boolean isPointed = tokens.get(from).is("the")
                || tokens.get(from).is("this")
                || tokens.get(from).is("that")
                || tokens.get(from).is("last");
        for (int i = from + 1; isPointed && i < tokens.size() && i < from + OF_REACH; i++) {
            if (SUMS.has(tokens.get(i))) {
                return true;
            }
            isPointed = tokens.get(i).isWord()
                    || tokens.get(i).is("'s")
                    || tokens.get(i).is("’s");
        }
        return false;
    }

    /** The places of the last few amounts before a sentence that are counted as its own are. */
    private List<Integer> before(Sentence sentence, int first) {
        List<Integer> wholes = new ArrayList<>();
        Sentence earliest = sentences.get(Math.max(0, sentence.index() - FAR));
        for (int i = first - 1;
                i >= 0
                        && wholes.size() < MOST_WHOLES
                        && amounts.get(i).span().start() >= earliest.span().start();
                i--) {
            if (ToldSums.isAlike(amounts.get(i), amounts.get(first))) {
                wholes.add(i);
            }
        }
        return wholes;
    }
}
