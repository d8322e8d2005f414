// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

/// What Swift says of resources that are there already, and what is wrong with it.
@Suite struct AdoptionTests {
    private func synthesized(@StackBuilder _ content: () -> Elements) -> SynthesizedStack {
        TestStack(content).synthesize()
    }

    private func problem(@StackBuilder _ content: () -> Elements) throws -> Diagnostic {
        let found = synthesized(content).diagnostics.filter { $0.rule == "adoption" }
        #expect(found.count == 1, "\(found)")
        return try #require(found.first)
    }

    @Test func nothingOfItIsInTheTemplate() {
        let plain = synthesized { SNS.Topic("Topic") }
        let existing = synthesized { SNS.Topic("Topic").existing("arn:aws:sns:eu-west-1:123456789012:orders") }
        #expect(existing.template == plain.template)
        #expect(existing.adoptions.map(\.logicalID) == ["Topic"])
        #expect(
            existing.adoptions.first?.identifiers
                == [Adoption.Identifier(nil, "arn:aws:sns:eu-west-1:123456789012:orders")])
        #expect(existing.adoptions.first?.location?.line == #line - 6)
        #expect(existing.diagnostics == plain.diagnostics)
        #expect(synthesized { SNS.Topic("Topic").existing(nil) }.adoptions.isEmpty)
    }

    @Test func severalIdentifiersAreNamedByTheSchema() throws {
        let service = UntypedResource("Service", type: "AWS::ECS::Service")
        let right = synthesized { service.existing(["Cluster": "c", "ServiceArn": "arn:aws:ecs:x:1:service/c/s"]) }
        #expect(right.diagnostics.filter { $0.rule == "adoption" }.isEmpty)
        let one = try problem { service.existing("arn:aws:ecs:x:1:service/c/s") }
        #expect(one.message == "'Service' is identified by 'ServiceArn' and 'Cluster'")
        #expect(one.fix == #"write existing(["ServiceArn": "…", "Cluster": "…"])"#)
        #expect(one.location?.line == #line - 3)
        let other = try problem { SNS.Topic("Topic").existing(["TopicName": "orders"]) }
        #expect(other.message == "'Topic' is identified by 'TopicArn'")
        let empty = try problem { SNS.Topic("Topic").existing("") }
        #expect(empty.message == "'TopicArn' of 'Topic' is empty")
    }

    @Test func whatNobodyCanTakeInIsToldBeforeAWSIsAsked() throws {
        let custom = try problem { UntypedResource("Thing", type: "Custom::Thing").existing("x") }
        #expect(custom.message.contains("it is a custom resource"))
        let wait = try problem {
            UntypedResource("Wait", type: "AWS::CloudFormation::WaitConditionHandle").existing("x")
        }
        #expect(wait.message.contains("a wait condition"))
        let twice = try problem {
            SNS.Topic("One").existing("arn:x")
            SNS.Topic("Two").existing("arn:x")
        }
        #expect(twice.message == "'Two' and 'One' are both one thing that is there already")
        let loop = try problem {
            ForEach("Topics", "Name", in: ["A"]) { _ in SNS.Topic("Topic${Name}").existing("arn:x") }
        }
        #expect(loop.message.contains("within a loop of CloudFormation"))
    }
}
