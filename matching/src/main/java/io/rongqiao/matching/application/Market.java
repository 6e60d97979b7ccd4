package io.rongqiao.matching.application;

import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.ranking.Circumstances;
import java.util.Map;

/**
 * What is offered on a day.
 *
 * @param institutions at least those of the catalogue's products
 */
record Market(
    CompiledCatalogue catalogue,
    Map<InstitutionId, Institution> institutions,
    Circumstances circumstances) {}
