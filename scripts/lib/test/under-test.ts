/** Nothing of the machine's own settings reaches the app under test; an empty value also keeps Next from reading .env. */
export const UNDER_TEST = {
  OPENAI_API_KEY: "", OPENAI_BASE_URL: "", OPENAI_MODEL: "", OPENAI_EMBEDDING_MODEL: "", OPENAI_API_STYLE: "", LATENCY_PROFILE: "",
  RXNORM_BASE_URL: "", OPENFDA_BASE_URL: "", BETTER_AUTH_URL: "", DATABASE_POOL_SIZE: "", SHUTDOWN_GRACE_SECONDS: "",
  DRUG_API: "off", REGION: "EU", DEVELOPER_MODE: "on", LOG_LEVEL: "warn",
};
