// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@Suite struct ConditionTests {
    let stage = Parameter<Value<String>>("Stage")

    @Test func lowersEveryFunction() {
        let base = Condition("Base", .equals(stage.ref, "prod"))
        let expression: ConditionExpression = .or(.and(.condition(base), .not(.equals("a", "b"))), .condition(base))
        #expect(base.expression.node.description == #"{"Fn::Equals":[{"Ref":"Stage"},"prod"]}"#)
        #expect(
            expression.node.description
                == #"{"Fn::Or":[{"Fn::And":[{"Condition":"Base"},{"Fn::Not":[{"Fn::Equals":["a","b"]}]}]},"#
                + #"{"Condition":"Base"}]}"#)
    }

    @Test func anyExpressionTakesAnIf() {
        let condition = Condition("C", .equals("\(.region)", "eu-west-1"))
        let vpc = EC2.VPC("Vpc")
        let reference: ID<EC2.VPC> = .if(condition, then: vpc.ref, else: "vpc-00000001")
        #expect(reference.node.description == #"{"Fn::If":["C",{"Ref":"Vpc"},"vpc-00000001"]}"#)
        let tags: List<StackDSL.Tag> = .if(condition, then: ["A": "b"], else: .noValue)
        #expect(
            tags.node.description == #"{"Fn::If":["C",[{"Key":"A","Value":"b"}],{"Ref":"AWS::NoValue"}]}"#)
    }
}
