// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A pipeline's variables are of an action that has their namespace.
enum PipelineVariableRule: SystemRule {
    static let description = RuleDescription(
        "pipeline-variable",
        "A variable of a pipeline, as #{source.CommitId}, has the Namespace of one of its actions.",
        reason: "CodePipeline rejects the pipeline: there is no such namespace",
        example: """
              "Pipeline": {
                "Type": "AWS::CodePipeline::Pipeline",
                "Properties": {
                  "RoleArn": "arn:aws:iam::123456789012:role/pipeline",
                  "ArtifactStore": {"Type": "S3", "Location": "artifacts-of-mine"},
                  "Stages": [
                    {
                      "Name": "Source",
                      "Actions": [
                        {
                          "Name": "Get",
                          "ActionTypeId": {"Category": "Source", "Owner": "AWS", "Provider": "S3", "Version": "1"},
                          "Namespace": "source",
                          "Configuration": {
                            "S3Bucket": "in-of-mine", "S3ObjectKey": "in.zip", "PollForSourceChanges": "false"
                          },
                          "OutputArtifacts": [{"Name": "In"}]
                        }
                      ]
                    },
                    {
                      "Name": "Ask",
                      "Actions": [
                        {
                          "Name": "Ask",
                          "ActionTypeId": {"Category": "Approval", "Owner": "AWS", "Provider": "Manual", "Version": "1"},
            -             "Configuration": {"CustomData": "of #{origin.ETag}"}
            +             "Configuration": {"CustomData": "of #{source.ETag}"}
                        }
                      ]
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html",
        evidence: .knowledge)

    /// The namespaces of the pipeline itself.
    private static let own: Set = ["codepipeline", "variables"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CodePipeline::Pipeline").flatMap { pipeline -> [Diagnostic] in
            guard let actions = actions(of: pipeline) else { return [] }
            let namespaces = actions.map { $0["Namespace"] }.filter { !$0.isAbsent }.map(\.text)
            guard !namespaces.contains(nil) else { return [] }
            let known = own.union(namespaces.compactMap { $0 })
            return actions.flatMap { action in
                (action["Configuration"].members ?? []).compactMap { name, value in
                    texts(value).lazy.flatMap(self.namespaces).first { !known.contains($0) }.map {
                        finding($0, name, value, known, pipeline)
                    }
                }
            }
        }
    }

    /// All actions; nil where some may be unknown.
    private static func actions(of pipeline: Outcome.Resource) -> [PropertyValue]? {
        var found: [PropertyValue] = []
        guard let stages = pipeline["Stages"].elements else { return nil }
        for stage in stages {
            guard !stage.isUnknown, let actions = stage["Actions"].elements,
                !actions.contains(where: \.isUnknown)
            else { return nil }
            found += actions
        }
        return found
    }

    /// What is known of a text, or of the texts within.
    private static func texts(_ value: PropertyValue) -> [String] {
        if let parts = value.parts { return parts.compactMap(\.scalarText) }
        return value.members?.flatMap { texts($0.value) } ?? []
    }

    /// The namespaces of the variables in a text.
    private static func namespaces(in text: String) -> [String] {
        text.split(separator: "#{", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
            guard let end = rest.firstIndex(of: "}"), let dot = rest[..<end].firstIndex(of: ".") else { return nil }
            let name = rest[..<dot]
            return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "@-_".contains($0)) } && !name.isEmpty
                ? String(name) : nil
        }
    }

    private static func finding(
        _ namespace: String, _ property: String, _ value: PropertyValue, _ known: Set<String>,
        _ pipeline: Outcome.Resource
    ) -> Diagnostic {
        let others = known.subtracting(own).sorted()
        let fix =
            didYouMean(namespace, in: Array(known))
            ?? (others.isEmpty
                ? "give the action that has it Namespace \"\(namespace)\""
                : "use \(others.joined(separator: ", ")), or give the action that has it Namespace \"\(namespace)\"")
        return error(
            at: value,
            "'\(pipeline.logicalID)' uses a variable of '\(namespace)' in \(property), and no action has that namespace",
            fix: fix)
    }
}
