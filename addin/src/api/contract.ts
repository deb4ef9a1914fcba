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

/** What an officer let stand, as the document keeps it. */
export type Decision = Schemas["Decision"];

/** A section of the catalogue as it stands in one draft. */
export type SurveyedSection = Schemas["SurveyedSection"];
export type SectionState = Schemas["SectionState"];
export type SectionStamp = Schemas["SectionStamp"];
export type ComposedSection = Schemas["ComposedSection"];

export type ProposedProblem = Schemas["ProposedProblem"];
export type AllocationAnswer = Schemas["AllocationAnswer"];
export type AnswerUnit = Schemas["AnswerUnit"];
export type SeatReason = Schemas["SeatReason"];
export type WorkbookPatch = Schemas["WorkbookPatch"];
export type PatchOperation = Schemas["PatchOperation"];
export type ShownSheet = Schemas["ShownSheet"];

export type BlockRegion = Schemas["RegionName"];
export type Block = Schemas["TextBlock"];
export type DocumentText = Schemas["DocumentText"];

export type Rule = Schemas["RuleDescriptor"];

/** A document of the library; `etag` guards what is changed in it. */
export type LibraryDocument = Schemas["LibraryDocument"];
export type LibraryDetails = Schemas["LibraryDocumentDetails"];
export type LibraryOverview = Schemas["LibraryOverview"];
export type LibraryFolder = Schemas["StoredFolder"];
export type LibraryVersion = Schemas["LibraryVersion"];
export type LibraryMetadata = Schemas["LibraryMetadata"];
export type LibraryAccess = Schemas["LibraryAccess"];
export type LibraryRole = Schemas["LibraryRole"];
export type LibraryLink = Schemas["LibraryLink"];
export type LibraryBinned = Schemas["LibraryBinned"];

/** A review of many drafts: how far it is, and what came of it. */
export type ReviewStatus = Schemas["ReviewStatus"];
export type ReviewStage = Schemas["ReviewStage"];
export type ReviewTable = Schemas["ReviewTable"];
export type ReviewDay = Schemas["ReviewDay"];
export type ReviewDue = Schemas["ReviewDue"];
export type ReviewRow = Schemas["ReviewRow"];
export type ReviewColumn = Schemas["ReviewColumn"];

/** `name` is a file name. */
export type Sample = Schemas["Sample"];
export type ProblemBody = Schemas["Problem"];

/** The fields of each multipart form; files and numbers travel as parts of it. */
export type CheckForm = Schemas["CheckUpload"];
export type RequirementsForm = Schemas["RequirementsUpload"];
export type TextForm = Schemas["TextUpload"];
export type DecisionForm = Schemas["DecisionUpload"];
export type EditForm = Schemas["EditUpload"];
export type SurveyForm = Schemas["SurveyUpload"];
export type InsertForm = Schemas["InsertUpload"];
export type RemoveForm = Schemas["RemoveUpload"];
export type ComposeForm = Schemas["ComposeUpload"];
export type ProposalForm = Schemas["ProposalUpload"];
export type AllocationForm = Schemas["AllocationUpload"];
export type WorkbookForm = Schemas["WorkbookUpload"];
export type CellsForm = Schemas["CellsUpload"];

/** Whom the service takes the caller for. */
export type Me = Schemas["Me"];
