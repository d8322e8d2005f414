// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

/// What the transform of SAM makes of a template is judged where the template says it.
@Suite struct ServerlessFindingsTests {
    /// What is found in a function with more properties, one a line, and in what stands beside it.
    private func findings(_ properties: String, beside: String = "", metadata: String = "") throws -> [Diagnostic] {
        let template = try Template(
            json: """
                {"Transform": "AWS::Serverless-2016-10-31", "Resources": {
                "F": {"Type": "AWS::Serverless::Function", \(metadata)"Properties": {
                "CodeUri": "s3://code-of-ours/f.zip", "Handler": "app.handler", "Runtime": "python3.13",
                \(properties)
                }}\(beside)}}
                """)
        return Validator.diagnostics(for: ValidationInput(template: template))
    }

    @Test func aRoleThatIsTooWideIsToldAtTheFunction() throws {
        let found = try findings(#""Policies": ["AdministratorAccess"]"#).filter { $0.rule == "wildcard-permissions" }
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.element == "F")
        #expect(finding.location?.line == 4)
        #expect(finding.notes.contains { $0.message.contains("makes FRole (AWS::IAM::Role) of F") })
    }

    @Test func anEventIsToldAtTheEvent() throws {
        let found = try findings(
            """
            "Events": {
              "E": {"Type": "Schedule", "Properties": {
                "Schedule": "rate(1 day)", "DeadLetterConfig": {"Arn": {"Fn::GetAtt": ["Q", "Arn"]}}}}}
            """, beside: #", "Q": {"Type": "AWS::SQS::Queue", "Properties": {"MessageRetentionPeriod": 1209600}}"#
        ).filter { $0.rule == "delivery-permission" }
        #expect(found.map(\.element) == ["F"])
        #expect(found.first?.path.description == "Properties.Events.E")
        #expect((5...6).contains(found.first?.location?.line ?? 0))
    }

    @Test func aSilenceOfTheFunctionHolds() throws {
        let found = try findings(
            #""Policies": ["AdministratorAccess"]"#,
            metadata:
                #""Metadata": {"StackDSL": {"Ignore": [{"Rule": "wildcard-permissions", "Reason": "it makes roles"}]}}, "#
        )
        #expect(!found.contains { $0.rule == "wildcard-permissions" })
    }

    @Test func aFunctionWithoutFaultsHasNone() throws {
        let found = try findings(#""Events": {"E": {"Type": "Schedule", "Properties": {"Schedule": "rate(1 day)"}}}"#)
        #expect(found.filter { $0.severity != .note } == [])
    }

    @Test func whatTheTransformRefusesIsNotJudgedFurther() throws {
        let found = try findings(#""Policies": ["AdministratorAccess"], "Events": 7"#)
        #expect(!found.contains { $0.rule == "wildcard-permissions" })
    }
}
