// error: instance method 'uses(_:_:_:prefix:as:encryptedBy:file:line:column:)' requires that 'SQS.Queue.Use' inherit from 'PrefixedUse'
import AWS
import Shorthands
import StackDSL

func worker(_ function: Lambda.Function, _ queue: SQS.Queue) -> Lambda.Function {
    function.uses(queue, .send, prefix: "in/")
}
