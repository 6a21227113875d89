package health.auric.model;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A declared reason why two records can never be the same without a person saying so, in one sentence. */
public record VetoRule(
        String rule, String on, String label, @JsonIgnore Veto veto) {}
