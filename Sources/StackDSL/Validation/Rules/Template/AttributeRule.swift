/// `Fn::GetAtt` names an attribute that the resource's type has.
enum AttributeRule: TemplateRule {
    static let description = RuleDescription(
        "unknown-attribute", "Fn::GetAtt names an attribute that the resource's type has.",
        reason: "CloudFormation rejects the template",
        failing:
            #"{"Resources": {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}}, "Outputs": {"O": {"Value": {"Fn::GetAtt": ["Vpc", "CidrBlok"]}}}}"#,
        passing:
            #"{"Resources": {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}}, "Outputs": {"O": {"Value": {"Fn::GetAtt": ["Vpc", "CidrBlock"]}}}}"#,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html"
    )

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        var attributes: [String: [String]?] = [:]
        return context.references.compactMap { reference in
            guard case .attribute(let name?) = reference.form, let resource = context.resource(reference.target)
            else { return nil }
            let known = attributes[resource.type] ?? Self.attributes(of: resource.type)
            attributes[resource.type] = known
            guard let known, !known.contains(name), !name.contains("${") else { return nil }
            let closest = closestNames(to: name, in: known)
            return Diagnostic(
                .error, rule: description.id, at: reference.location,
                "'\(reference.element)' asks '\(reference.target)' for '\(name)', "
                    + "which \(resource.type) does not have",
                why: "CloudFormation rejects the template",
                fix: closest.isEmpty
                    ? "it has \(known.sorted().joined(separator: ", "))" : "did you mean '\(closest[0])'?")
        }
    }

    /// Nil for the types whose attributes nobody knows beforehand.
    ///
    /// Some types return properties that are not read-only, and no list of them is complete: any property counts.
    private static func attributes(of type: String) -> [String]? {
        guard type != "AWS::CloudFormation::Stack", type != "AWS::CloudFormation::CustomResource",
            type != "AWS::ServiceCatalog::CloudFormationProvisionedProduct", let schema = Catalog.schema(of: type)
        else { return nil }
        let readOnly = schema["readOnlyProperties"]?.arrayValue?.compactMap(\.stringValue) ?? []
        let paths = readOnly.map { path in
            path.split(separator: "/").dropFirst().filter { $0 != "*" }.joined(separator: ".")
        }
        return paths + (schema["properties"]?.objectValue?.keys ?? [])
    }
}
