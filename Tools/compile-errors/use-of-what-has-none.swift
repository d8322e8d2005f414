// error: instance method 'uses(_:_:_:as:encryptedBy:file:line:column:)' requires that 'EC2.VPC' conform to 'Usable'
import AWS
import Shorthands
import StackDSL

func worker(_ function: Lambda.Function, _ vpc: EC2.VPC) -> Lambda.Function {
    function.uses(vpc, .read)
}
