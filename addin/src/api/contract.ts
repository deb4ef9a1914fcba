import type { components } from "./schema";

/** The service's JSON under short names; the shapes are generated from its OpenAPI document (npm run api). */
type Schemas = components["schemas"];

export type RequirementKind = Schemas["RequirementKind"];
export type RequirementStatus = Schemas["RequirementStatus"];
export type Modality = Schemas["Modality"];
export type Level = Schemas["AdministrativeLevel"];
export type DraftLevel = Schemas["UploadLevel"];
export type Verdict = Schemas["Verdict"];
export type Severity = Schemas["Severity"];

/** `paragraph` counts the document's blocks in reading order; `start` and `length` are UTF-16 units of that block's text. */
export type Location = Schemas["Location"];
export type Quotation = Schemas["Quotation"];

export type Requirement = Schemas["Requirement"];
export type RequirementValue = Requirement["value"];
export type Condition = Schemas["Condition"];
export type UnparsedCue = Schemas["UnparsedCue"];
export type RequirementSet = Schemas["RequirementSet"];

export type RequirementVerdict = Schemas["RequirementVerdict"];
export type Finding = Schemas["Finding"];
export type CheckReport = Schemas["CheckReport"];

export type BlockRegion = Schemas["RegionName"];
export type Block = Schemas["TextBlock"];
export type DocumentText = Schemas["DocumentText"];

export type Rule = Schemas["RuleDescriptor"];

/** `name` is a file name. */
export type Sample = Schemas["Sample"];
export type ProblemBody = Schemas["Problem"];

/** The fields of each multipart form; files and numbers travel as parts of it. */
export type CheckForm = Schemas["CheckUpload"];
export type RequirementsForm = Schemas["RequirementsUpload"];
export type TextForm = Schemas["TextUpload"];
