// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Something that runs a program with a role, and what it tells the program.
package struct Program: Sendable {
    /// What the program is told: a variable of its environment, or an argument.
    package struct Word: Sendable {
        /// The variable's name; nil for an argument.
        package let name: String?
        package let value: PropertyValue
    }

    /// Whose permissions the program has.
    package enum Identity: Sendable {
        case role(Outcome.Resource)
        /// The role that SAM makes, by the policies that it is given.
        case made
        /// Nobody's.
        case none
        case unknown
    }

    package let resource: Outcome.Resource
    package let identity: Identity
    package let words: [Word]
}

extension Program {
    /// Where a type keeps what it tells, and the role.
    private struct Form {
        let type: String
        let role: [String]
        /// Objects whose members are variables.
        var variables: [[String]] = []
        /// Lists of objects with a name and a value.
        var lists: [[String]] = []
        var arguments: [[String]] = []
    }

    private static let forms: [Form] = [
        Form(type: "AWS::Lambda::Function", role: ["Role"], variables: [["Environment", "Variables"]]),
        Form(
            type: "AWS::ECS::TaskDefinition", role: ["TaskRoleArn"],
            lists: [["ContainerDefinitions", "Environment"]],
            arguments: [["ContainerDefinitions", "Command"], ["ContainerDefinitions", "EntryPoint"]]),
        Form(
            type: "AWS::CodeBuild::Project", role: ["ServiceRole"],
            lists: [["Environment", "EnvironmentVariables"]]),
        Form(
            type: "AWS::AppRunner::Service", role: ["InstanceConfiguration", "InstanceRoleArn"],
            lists: [
                ["SourceConfiguration", "ImageRepository", "ImageConfiguration", "RuntimeEnvironmentVariables"],
                [
                    "SourceConfiguration", "CodeRepository", "CodeConfiguration", "CodeConfigurationValues",
                    "RuntimeEnvironmentVariables",
                ],
            ]),
        Form(
            type: "AWS::Batch::JobDefinition", role: ["ContainerProperties", "JobRoleArn"],
            lists: [["ContainerProperties", "Environment"]], arguments: [["ContainerProperties", "Command"]]),
        Form(type: "AWS::Glue::Job", role: ["Role"], variables: [["DefaultArguments"]]),
        Form(
            type: "AWS::StepFunctions::StateMachine", role: ["RoleArn"], variables: [["DefinitionSubstitutions"]]),
        Form(type: "AWS::Serverless::Function", role: ["Role"], variables: [["Environment", "Variables"]]),
        Form(type: "AWS::Serverless::StateMachine", role: ["Role"], variables: [["DefinitionSubstitutions"]]),
    ]

    /// All of an outcome that are told anything.
    package static func all(in outcome: Outcome) -> [Program] {
        let programs = forms.flatMap { form in
            outcome.resources(of: form.type).map { Program($0, form, outcome) }
        }
        return (programs + instances(in: outcome)).filter { !$0.words.isEmpty }
    }

    /// The scripts that instances run when they start.
    private static func instances(in outcome: Outcome) -> [Program] {
        let forms = [
            ("AWS::EC2::Instance", [] as [String]), ("AWS::EC2::LaunchTemplate", ["LaunchTemplateData"]),
            ("AWS::AutoScaling::LaunchConfiguration", []),
        ]
        return forms.flatMap { type, path in
            outcome.resources(of: type).compactMap { resource in
                let settings = resource.properties.value(at: path)
                let data = settings["UserData"]
                guard let script = data.node?["Fn::Base64"] else { return nil }
                let profile = settings["IamInstanceProfile"]
                let name = [profile["Arn"], profile["Name"], profile].lazy.compactMap(outcome.resource).first
                let role = name?["Roles"].elements?.first.flatMap { outcome.resource($0, of: "AWS::IAM::Role") }
                return Program(
                    resource: resource, identity: role.map { .role($0) } ?? .unknown,
                    words: [Word(name: nil, value: data.part(script))])
            }
        }
    }

    private init(_ resource: Outcome.Resource, _ form: Form, _ outcome: Outcome) {
        self.resource = resource
        let properties = resource.properties
        let variables = form.variables.flatMap { path in
            properties.value(at: path).members?.map { Word(name: $0.key, value: $0.value) } ?? []
        }
        let listed = form.lists.flatMap { properties.values(at: $0) }.filter { !$0.isUnknown }.compactMap { entry in
            // CodeBuild looks other types up itself.
            entry["Type"].isAbsent || entry["Type"].text == "PLAINTEXT"
                ? Word(name: entry["Name"].text, value: entry["Value"]) : nil
        }
        let arguments = form.arguments.flatMap { properties.values(at: $0) }.map { Word(name: nil, value: $0) }
        words = variables + listed + arguments
        identity = Self.identity(of: resource, properties.value(at: form.role), outcome)
    }

    private static func identity(
        of resource: Outcome.Resource, _ role: PropertyValue, _ outcome: Outcome
    ) -> Identity {
        if !role.isAbsent { return outcome.resource(role, of: "AWS::IAM::Role").map { .role($0) } ?? .unknown }
        if ServerlessCatalog.names(resource.type) { return .made }
        switch resource.type {
        case "AWS::AppRunner::Service": return .none
        case "AWS::ECS::TaskDefinition":
            // On an instance the program has the permissions of the instance.
            let isOnFargate = resource["RequiresCompatibilities"].elements?.map(\.text) == ["FARGATE"]
            return isOnFargate ? .none : .unknown
        default: return .unknown
        }
    }
}

extension Program {
    /// Whether it is the script of an instance.
    package var hasScript: Bool { words.allSatisfy { $0.value.path.steps.last == .key("UserData") } }

    /// Whether it is given the keys of a user, whose permissions it then has.
    package func hasKeys(in outcome: Outcome) -> Bool {
        words.contains { word in
            word.name == "AWS_ACCESS_KEY_ID"
                || word.value.referencedNames.contains { outcome[$0]?.type == "AWS::IAM::AccessKey" }
        }
    }
}

extension Program.Word {
    private static let attributes: Set = [
        "Arn", "TopicArn", "QueueName", "QueueUrl", "TopicName", "Name", "Id",
    ]

    /// The resources that it names as a call of their service would: by a name, an address or an ARN that is all of it, or
    /// by the address of an object, wherever that stands. A database stands for its secret.
    package func targets(in outcome: Outcome) -> [Outcome.Resource] {
        let parts = value.parts ?? []
        return parts.indices.compactMap { index in
            let part = value.part(parts[index])
            guard let reference = part.reference, let resource = outcome.resource(part) else { return nil }
            guard parts.count > 1 else { return Self.target(resource, reference.attribute, outcome) }
            let isObject = index > 0 && parts[index - 1].stringValue?.hasSuffix("s3://") ?? false
            return isObject && reference.attribute == nil && resource.type == "AWS::S3::Bucket" ? resource : nil
        }
    }

    private static func target(
        _ resource: Outcome.Resource, _ attribute: String?, _ outcome: Outcome
    ) -> Outcome.Resource? {
        switch resource.type {
        case "AWS::RDS::DBCluster", "AWS::RDS::DBInstance":
            return attribute == "MasterUserSecret.SecretArn" ? resource : nil
        case "AWS::Lambda::Alias", "AWS::Lambda::Version": return outcome.resource(resource["FunctionName"])
        case "AWS::SecretsManager::SecretTargetAttachment":
            return attribute == nil ? outcome.resource(resource["SecretId"]) : nil
        // What another attribute answers, as an address of the web, is used without permissions.
        default: return attribute.map(attributes.contains) ?? true ? resource : nil
        }
    }
}
