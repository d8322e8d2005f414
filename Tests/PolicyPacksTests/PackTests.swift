// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import TemplateModel
import TemplateValidation
import Testing

/// What packs say of a template.
@Suite struct PackTests {
    private func findings(_ packs: [Pack], _ resources: String, _ severity: Severity = .warning) throws -> [Diagnostic]
    {
        let template = try Template(json: #"{"Resources": {\#(resources)}}"#, file: "t.json")
        let input = ValidationInput(template: template, houseRules: Pack.rules(of: packs, severity))
        let ids = Set(CheckTable.checks.map(\.id))
        return Validator.diagnostics(for: input).filter { ids.contains($0.rule) }
    }

    private let database = """
        "D": {"Type": "AWS::RDS::DBInstance", "Properties": {
          "DBInstanceClass": "db.t4g.micro", "Engine": "mysql", "PubliclyAccessible": true}}
        """

    @Test func aFindingNamesTheControlsOfThePacksThatWereChosen() throws {
        let one = try findings([.cis], database).first { $0.rule == "database-public-access" }
        #expect(one?.severity == .warning)
        #expect(one?.reason.hasSuffix("(CIS 3.0.0/2.3.3)") == true)
        let both = try findings([.cis, .hipaa], database).filter { $0.rule == "database-public-access" }
        #expect(both.count == 1)
        #expect(both[0].reason.hasSuffix("(CIS 3.0.0/2.3.3; HIPAA 164.308(a)(3)(i) and 4 more)"))
    }

    @Test func aPackFindsWhatItsOwnControlsAskFor() throws {
        let cis = Set(try findings([.cis], database).map(\.rule))
        #expect(cis == ["database-public-access", "database-encryption"])
        #expect(try findings([.pci], database).map(\.rule).contains("database-public-access"))
    }

    @Test func theSeverityCanBeChosen() throws {
        #expect(Set(try findings([.cis], database, .error).map(\.severity)) == [.error])
    }

    @Test func aFindingPointsAtTheProperty() throws {
        let found = try findings([.cis], database).first { $0.rule == "database-public-access" }
        #expect(found?.path.description.contains("PubliclyAccessible") == true)
        #expect(found?.location?.line == 2)
    }

    @Test func whatHoldsUnderAConditionOnlySaysSo() throws {
        let template = try Template(
            json: """
                {"Parameters": {"Stage": {"Type": "String", "AllowedValues": ["dev", "prod"]}},
                 "Conditions": {"IsDev": {"Fn::Equals": [{"Ref": "Stage"}, "dev"]}},
                 "Resources": {"D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.micro",
                   "PubliclyAccessible": {"Fn::If": ["IsDev", true, false]}}}}}
                """, file: "t.json")
        let input = ValidationInput(template: template, houseRules: Pack.rules(of: [.cis], .error))
        let found = Validator.diagnostics(for: input).filter { $0.rule == "database-public-access" }
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.notes.map(\.message) == ["so it is where condition 'IsDev' holds"])
    }

    @Test func aBucketThatSaysNothingBlocksPublicAccess() throws {
        #expect(
            !(try findings([.fsbp], #""B": {"Type": "AWS::S3::Bucket"}"#)).map(\.rule).contains(
                "bucket-public-access-block"))
    }

    @Test func aSilenceOfACheckIsKnownWhereItsPackIsNotAsked() throws {
        let silent = database.replacing(
            #""Properties""#,
            with:
                #""Metadata": {"StackDSL": {"Ignore": [{"Rule": "database-encryption", "Reason": "r"}]}}, "Properties""#
        )
        #expect(try !findings([.cis], silent).map(\.rule).contains("database-encryption"))
        let template = try Template(json: #"{"Resources": {\#(silent)}}"#)
        #expect(Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.rule == "silence" } == [])
    }
}
