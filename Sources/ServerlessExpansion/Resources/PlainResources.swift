// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A table of DynamoDB.
    func expandTable(_ resource: SourceResource) throws(ExpansionProblem) {
        var table = MadeResource(
            resource.logicalID, "AWS::DynamoDB::Table", resource.attributes, dependsOn: resource.dependsOn)
        let key = resource.saying("PrimaryKey")
        let types = ["String": "S", "Number": "N", "Binary": "B"]
        guard key == nil || key?["Name"] != nil, let type = key?["Type"].map({ types[$0.stringValue ?? ""] }) ?? "S"
        else {
            throw fail("its PrimaryKey has no Name and a Type that is String, Number or Binary", at: key?.origin)
        }
        let name = key?["Name"] ?? "id"
        table["AttributeDefinitions"] = [["AttributeName": name, "AttributeType": .string(type)]]
        table["KeySchema"] = [["AttributeName": name, "KeyType": "HASH"]]
        for name in ["PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName"] {
            table[name] = resource.saying(name)
        }
        if table["ProvisionedThroughput"] == nil { table["BillingMode"] = "PAY_PER_REQUEST" }
        if let tags = resource.saying("Tags") { table["Tags"] = TagList.of(tags) }
        add(table)
    }

    /// An application of the repository or of a template: a nested stack.
    func expandApplication(_ resource: SourceResource) throws(ExpansionProblem) {
        guard let location = resource["Location"] else { throw fail("it has no Location") }
        var stack = MadeResource(
            resource.logicalID, "AWS::CloudFormation::Stack", resource.passedOn, dependsOn: resource.dependsOn)
        for name in ["Parameters", "NotificationARNs", "TimeoutInMinutes"] { stack[name] = resource[name] }
        var tags: [Node.Object.Member] = []
        let isApplication = location.objectValue != nil && !location.isIntrinsic
        for (name, tag) in [("ApplicationId", "applicationId"), ("SemanticVersion", "semanticVersion")] {
            guard isApplication, let value = location.given(name) else { continue }
            tags.append(.init(key: "serverlessrepo:\(tag)", value: resolver.lookedUp(value)))
        }
        stack["Tags"] = TagList.of(resource["Tags"], createdBy: "lambda:createdBy", and: tags)
        // The repository says where its template lies when it is asked.
        stack["TemplateURL"] = isApplication ? .string(Self.applicationTemplate) : location
        add(stack)
    }

    static let applicationTemplate = "https://awsserverlessrepo-changesets-xxx.s3.amazonaws.com/signed-url"

    /// A version of a layer, whose name changes with it.
    func expandLayer(_ resource: SourceResource) throws(ExpansionProblem) {
        var resource = resource
        for name in ["LayerName", "LicenseInfo", "Description", "RetentionPolicy"] {
            if let value = resource[name] { resource.properties.set(name, resolver.resolved(value)) }
        }
        var hashed = MadeResource(
            resource.logicalID, resource.type, resource.attributes, dependsOn: resource.dependsOn)
        for name in ["DeletionPolicy", "UpdateReplacePolicy", "Metadata"] { hashed.attributes[name] = nil }
        for member in resource.properties.objectValue?.members ?? [] { hashed[member.key] = member.value }
        let id = StableName.make(
            resource.logicalID, .object([.init(key: resource.logicalID, value: hashed.node)]))
        var attributes = resource.passedOn
        let policy = resource["RetentionPolicy"]?.stringValue?.lowercased()
        let known = ["retain": "Retain", "delete": "Delete"]
        if let policy, let name = known[policy] {
            attributes["DeletionPolicy"] = .string(name)
        } else if attributes["DeletionPolicy"] == nil {
            attributes["DeletionPolicy"] = "Retain"
        }
        var layer = MadeResource(id, "AWS::Lambda::LayerVersion", attributes, dependsOn: resource.dependsOn)
        layer["LayerName"] = resource.saying("LayerName") ?? .string(resource.logicalID)
        layer["Content"] = try place("ContentUri", of: resource, orElse: ".").code
        for name in ["Description", "CompatibleArchitectures", "CompatibleRuntimes", "LicenseInfo"] {
            layer[name] = resource[name]
        }
        add(layer)
        renamed[resource.logicalID] = id
    }
}
