// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel
import Testing
import YAML

/// Names of a template that are no names in Swift, or that something else has.
@Suite struct ImportedNamesTests {
    @Test(arguments: [
        ("jobs", "Jobs"), ("shop-dev-network", "ShopDevNetwork"), ("lambda", "LambdaStack"), ("EC2", "EC2Stack"),
        ("stack", "StackStack"), ("2048", "Stack2048"), ("---", "ImportedStack"), ("", "ImportedStack"),
        ("Type", "TypeStack"),
    ])
    func theTypeIsCalledAfterTheStack(_ stack: String, _ type: String) throws {
        let document = try TemplateText.read(Array("Resources: {}".utf8), file: "a.yaml")
        #expect(ImportedStack(document, named: stack, given: []).typeName == type)
    }

    @Test(arguments: [
        ("Jobs", "jobs"), ("DNSName", "dnsName"), ("ALB", "alb"), ("Default", "defaultResource"),
        ("Class", "classResource"), ("Self", "selfResource"), ("Name", "nameResource"), ("Body", "bodyResource"),
        ("1st", "_1st"), ("über", "ber"), ("My-Queue", "myQueue"),
    ])
    func aResourceIsCalledByItsLogicalID(_ logicalID: String, _ name: String) throws {
        #expect(try names([logicalID]) == [name])
    }

    @Test func whatWouldBeCalledAlikeIsToldApart() throws {
        #expect(try names(["VPC", "Vpc", "vpc"]) == ["vpc", "vpcResource", "vpcResource2"])
    }

    @Test func aResourceHasThePlainName() throws {
        let text = """
            Parameters: {Jobs: {Type: String}, Parameter: {Type: String}}
            Conditions: {Jobs: !Equals [!Ref Parameter, '']}
            Resources:
              jobs: {Type: AWS::SQS::Queue, Condition: Jobs, Properties: {QueueName: !Ref Jobs}}
              Topic: {Type: AWS::SNS::Topic, DependsOn: jobs}
            """
        let document = try TemplateText.read(Array(text.utf8), file: "a.yaml")
        let file = try #require(ImportedStack(document, named: "x", given: []).files.first?.text)
        #expect(file.contains("let jobs = SQS.Queue("))
        #expect(file.contains("let jobsParameter = Parameter"))
        #expect(file.contains("let jobsCondition = Condition("))
    }

    /// The names of queues, each of which something refers to.
    private func names(_ logicalIDs: [String]) throws -> [String] {
        let resources = logicalIDs.map { "  '\($0)': {Type: AWS::SQS::Queue}\n" }.joined()
        let outputs = logicalIDs.enumerated().map { "  O\($0): {Value: !GetAtt ['\($1)', Arn]}\n" }.joined()
        let document = try TemplateText.read(
            Array("Resources:\n\(resources)Outputs:\n\(outputs)".utf8), file: "a.yaml")
        let lines = ImportedStack(document, named: "x", given: []).files.first?.text.split(separator: "\n") ?? []
        return lines.compactMap { line in
            let words = line.split(separator: " ")
            return words.first == "let" && words.count > 3 && words[3].hasPrefix("SQS.Queue") ? String(words[1]) : nil
        }
    }
}
