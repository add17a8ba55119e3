/** Names of the files that the sample's imports come from begin with this. */
export const SAMPLE_FILE_PREFIX = "sample-estate-";
