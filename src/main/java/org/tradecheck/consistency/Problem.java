package org.tradecheck.consistency;

import java.util.List;

/**
 * All figures of an article and all relations between them.
 *
 * @param figures one for each claim or unprinted amount that a relation uses, as amount or as factor
 */
public record Problem(List<Figure> figures, List<Relation> relations) {}
