// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import ResourceSchemas
import TemplateModel

/// What the type of a stack is called: after the stack, unless what its files import has such a type already.
enum StackTypeName {
    static func name(_ stackName: String) -> String {
        let name = Identifier.type(stackName, insteadOfIllegal: "Stack")
        guard let first = name.unicodeScalars.first(where: { $0 != "_" }) else { return "ImportedStack" }
        if !first.properties.isAlphabetic { return "Stack" + name.filter { $0 != "_" } }
        return libraries.contains(name) || services.contains(name) ? name + "Stack" : name
    }

    private static let services = Set(SchemaSource.catalog.typeNames.map(\.service))

    /// The public types of StackDSL and TemplateModel, and those of Swift that are written without a module.
    static let libraries: Set<String> = [
        "ARN", "AWS", "Account", "Adoption", "Any", "AnyParameter", "AnyScalar", "Array", "Asset", "Bool",
        "BucketEvent", "BucketNotifying", "ChangedResource", "ChangedStack", "Character", "Component", "Condition",
        "ConditionExpression", "Content", "ContentHash", "CreationPolicy", "CustomResource", "Day", "Days",
        "DeletionPolicy", "DeploymentSecret", "Diagnostic", "Dictionary", "Document", "Double", "DynamicReference",
        "Elements", "Endpoint", "Environment", "EnvironmentBuilder", "EnvironmentPolicy", "EnvironmentStack", "Error",
        "Existing", "ExistingVPC", "Expression", "Float", "ForEach", "HTTPTrigger", "Hours", "ID", "Identifier",
        "Image", "ImagePlatform", "Index", "Inputs", "Int", "JSONReader", "JSONWriter", "KeyAttribute", "Kind",
        "LanguageExtensions", "List", "Located", "Map", "Mapping", "Mask", "Member", "Metadata", "Metric",
        "MetricComparison", "MetricName", "Milliseconds", "Minutes", "Move", "NetworkUse", "NoProperties", "Node",
        "Note", "NotifyingBucket", "Number", "Object", "OpenEnum", "Optional", "OriginStack", "Output", "Parameter",
        "ParameterContent", "ParameterDeclaration", "ParameterGroup", "ParameterOverride", "ParameterValue", "Path",
        "PolicyCondition", "PolicyDocument", "PolicyPrincipal", "PolicyStatement", "PrefixedUse", "Properties",
        "PropertyName", "PropertyObject", "PropertyTable", "PseudoParameter", "PseudoParameterNames", "Quantity",
        "Reference", "ReferenceChoice", "Region", "Resource", "ResourceDefinition", "ResourceKind", "ResourceType",
        "ResourceUsage", "ResourceUse", "ResourceUser", "Result", "Rule", "RuleAssertion", "RuleExpression",
        "RuleTrigger", "ScalarExpression", "Schedule", "Seconds", "SecretSource", "Section", "SecurityGroup", "Segment",
        "ServiceEndpoints", "Set", "Severity", "Shareable", "SharedValue", "SharingWay", "Shorthands", "Silence",
        "SilenceEffect", "SingleShareable", "SourceLocation", "Stack", "StackBuilder", "StackContent", "StackDSL",
        "StackSetPermissions", "StackSetTargets", "State", "Step", "StoredParts", "String", "Style", "Subnet",
        "SubstitutionText", "Swift", "SyntaxFailure", "Tag", "Template", "TemplateElement", "TemplateModel",
        "TextExpression", "TextInterpolation", "TopicTrigger", "TrafficEnd", "TrafficGroup", "Transform",
        "UntypedResource", "UpdatePolicy", "Usable", "UsableKind", "UsableResource", "UseStatement", "UsedThing",
        "UsingResource", "Value", "ValueContent",
    ]
}
