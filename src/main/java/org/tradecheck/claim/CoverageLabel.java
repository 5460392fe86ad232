package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.text.Token;

/** What the label in front of a paragraph says that its figures cover: "Goods.", "Services." */
final class CoverageLabel {

    /** "Goods" and a full stop. */
    private static final int LABEL_TOKENS = 2;

    /** "And what about trade in services" */
    private static final int LONGEST_QUESTION = 6;

    private Coverage label = Coverage.UNSTATED;
    private int labelParagraph = -1;

    /** Whether the article has said once that its "overall" is of goods and services. */
    private boolean isOverallOfBoth;

    /** A sentence that tells no figure may be a label. */
    void passOver(Passage here) {
        Coverage labelled = labelled(here.tokens());
        if (labelled != Coverage.UNSTATED) {
            label = labelled;
            labelParagraph = here.paragraph();
        }
        if (isQuestionAfterServices(here.tokens())) {
            label = Coverage.SERVICES;
            labelParagraph = here.paragraph() + 1;
        }
    }

    /** What a figure covers. */
    Coverage coverage(Frame frame, Passage here) {
        if (isOverall(frame, here.tokens())) {
            // "overall exports (merchandise and services)", and "overall exports" from then on.
            isOverallOfBoth |= frame.coverage() == Coverage.BOTH;
            if (isOverallOfBoth && frame.coverage() == Coverage.UNSTATED) {
                return Coverage.BOTH;
            }
        }
        if (frame.coverage() == Coverage.UNSTATED && isOfServices(frame, here.tokens())) {
            return Coverage.SERVICES;
        }
        if (isOfBothBehind(frame, here.tokens())) {
            // "The overall deficit, in goods and services, was A. Exports were B": those of the paragraph, too.
            label = Coverage.BOTH;
            labelParagraph = here.paragraph();
        }
        boolean isLabelled = labelParagraph == here.paragraph();
        return frame.coverage() == Coverage.UNSTATED && frame.measure().isTrade() && isLabelled
                ? label
                : frame.coverage();
    }

    /** "And services?", "What about services?": the paragraph below answers. */
    private static boolean isQuestionAfterServices(List<Token> tokens) {
        int services = tokens.size() - 2;
        return services > 0
                && services < LONGEST_QUESTION
                && tokens.get(services + 1).is("?")
                && tokens.get(services).is("services")
                && tokens.stream().noneMatch(t -> t.is("goods"));
    }

    /** "Services added a surplus of A": they are the grammatical subject of the sentence. */
    private static boolean isOfServices(Frame frame, List<Token> tokens) {
        boolean isSubject = frame.measure().isTrade()
                && tokens.size() > 2
                && tokens.get(0).is("services")
                && !tokens.get(1).is("and")
                && frame.span().start() > tokens.get(1).end();
        for (int i = 1;
                isSubject
                        && i < tokens.size()
                        && tokens.get(i).start() < frame.span().start();
                i++) {
            isSubject = tokens.get(i).isWord() && !tokens.get(i).is("goods");
        }
        return isSubject;
    }

    /** "the deficit, in goods and services,": what stands behind a comma says what is covered. */
    private static boolean isOfBothBehind(Frame frame, List<Token> tokens) {
        for (int i = 0; i + 4 < tokens.size(); i++) {
            boolean isBehind = tokens.get(i).start() >= frame.span().end()
                    && tokens.get(i).start() <= frame.span().end() + 1;
            if (isBehind) {
                return frame.span().length() > 0
                        && frame.measure().isTrade()
                        && tokens.get(i).is(",")
                        && tokens.get(i + 1).is("in")
                        && tokens.get(i + 2).is("goods")
                        && tokens.get(i + 3).is("and")
                        && tokens.get(i + 4).is("services");
            }
        }
        return false;
    }

    /** Whether "overall" stands in a noun phrase or right before it. */
    private static boolean isOverall(Frame frame, List<Token> tokens) {
        for (int i = 0;
                i < tokens.size() && tokens.get(i).start() < frame.span().end();
                i++) {
            boolean isNear = tokens.get(Math.min(i + 1, tokens.size() - 1)).end()
                    > frame.span().start();
            if (isNear && tokens.get(i).is("overall")) {
                return true;
            }
        }
        return false;
    }

    /** "Goods." in front of a paragraph: what its figures cover. */
    private static Coverage labelled(List<Token> tokens) {
        boolean isLabel = tokens.size() == LABEL_TOKENS && !tokens.get(1).isWord();
        if (isLabel && (tokens.get(0).is("goods") || tokens.get(0).is("merchandise"))) {
            return Coverage.GOODS;
        }
        return isLabel && tokens.get(0).is("services") ? Coverage.SERVICES : Coverage.UNSTATED;
    }
}
