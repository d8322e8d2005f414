// 'AutoScalingGroup' is not generated yet: `swift run generate-resources AWS::AutoScaling::AutoScalingGroup`
import AWS
import StackDSL

let group = AutoScaling.AutoScalingGroup("Group", maxSize: "2", minSize: "1")
