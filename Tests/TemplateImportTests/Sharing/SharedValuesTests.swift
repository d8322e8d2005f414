// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel
import Testing
import YAML

/// Exports and imports of stacks that become Swift together.
@Suite struct SharedValuesTests {
    private static let network = """
        Resources:
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
        Outputs:
          VpcId: {Value: !Ref Vpc, Description: The network, Export: {Name: !Sub "${AWS::StackName}-vpc"}}
          Range: {Value: !GetAtt Vpc.CidrBlock, Export: {Name: the-range}}
          Unused: {Value: x, Export: {Name: unused}}
        """

    private static let web = """
        Parameters:
          Network: {Type: String}
        Resources:
          Group:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: !Sub ["In ${Range}", {Range: !ImportValue the-range}]
              VpcId: {'Fn::ImportValue': !Sub "${Network}-vpc"}
        Outputs:
          Elsewhere: {Value: !ImportValue of-another-stack}
        """

    private func read(_ text: String) throws -> YAMLDocument {
        try TemplateText.read(Array(text.utf8), file: "template.yaml")
    }

    private func shared(_ texts: [String], _ given: [[String: String]]) throws -> SharedValues {
        let stacks = try zip(texts, given).enumerated().map { index, pair in
            SharingStack("s\(index)", Template(root: try read(pair.0).root), given: [pair.1])
        }
        return SharedValues(stacks, in: "ImportedValues")
    }

    private let given = [["AWS::StackName": "dev-network"], ["AWS::StackName": "dev-web", "Network": "dev-network"]]

    @Test func whatOneExportsAndAnotherImportsHasAHandle() throws {
        let texts = [Self.network, Self.web]
        let shared = try shared(texts, given)
        #expect(
            shared.file?.text == #"""
                import AWS
                import StackDSL

                /// What the stacks give each other.
                enum ImportedValues {
                    static let range = SharedValue<Value<String>>("Range", exportName: "the-range")
                    static let vpcId = SharedValue<ID<EC2.VPC>>("VpcId") { "\($0)-vpc" }
                }

                """#)
        #expect(shared.needs == [[], [0]])
        let stacks = try texts.enumerated().map { index, text in
            ImportedStack(try read(text), named: "s\(index)", given: ["Network"], shares: shared.shares[index]).files[0]
                .text
        }
        #expect(
            stacks[0].contains(
                #"ImportedValues.vpcId.provided(vpc.ref, description: "The network", from: "\(.stackName)")"#),
            "\(stacks[0])")
        #expect(stacks[0].contains("ImportedValues.range.provided(vpc.cidrBlock)"), "\(stacks[0])")
        #expect(stacks[0].contains(#"Output("Unused", "x", exportName: "unused")"#))
        #expect(stacks[1].contains("vpcId: ImportedValues.vpcId.consumed(from: network.ref)"), "\(stacks[1])")
        #expect(stacks[1].contains(#""In \(ImportedValues.range.consumed)""#), "\(stacks[1])")
        #expect(stacks[1].contains(#"Output("Elsewhere", .importValue("of-another-stack"))"#), "\(stacks[1])")
    }

    @Test func aNameThatMeansAnotherStackIsNone() throws {
        let other = [given[0], ["AWS::StackName": "dev-web", "Network": "prod-network"]]
        let shared = try shared([Self.network, Self.web], other)
        #expect(shared.file?.text.contains("vpcId") == false)
        #expect(shared.shares[1].isEmpty == false)
    }

    @Test func twoStacksThatExportTheSameGiveNothing() throws {
        let shared = try shared([Self.network, Self.network, Self.web], [[:], [:], [:]])
        #expect(shared.file == nil)
        #expect(shared.needs == [[], [], []])
    }
}
