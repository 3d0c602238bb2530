package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
)

// mutant is a file in which one thing is different.
type mutant struct {
	file          string
	before, after []byte // the source around it
	old, new      string
}

func (m mutant) source() []byte { return slices.Concat(m.before, []byte(m.new), m.after) }

// others are what stands in the place of an operator.
var others = map[token.Token]string{
	token.EQL: "!=", token.NEQ: "==", token.LSS: "<=", token.LEQ: "<", token.GTR: ">=", token.GEQ: ">", token.LAND: "||", token.LOR: "&&",
	token.ADD: "-", token.SUB: "+", token.MUL: "/", token.INC: "--", token.DEC: "++", token.ADD_ASSIGN: "-=", token.SUB_ASSIGN: "+=",
}

// mutants are all mutants of a file.
func mutants(file string) (found []mutant, err error) {
	source, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, file, source, 0)
	if err != nil {
		return nil, err
	}
	at := func(pos token.Pos) int { return set.Position(pos).Offset }
	swap := func(from, to token.Pos, with string) {
		i, j := at(from), at(to)
		found = append(found, mutant{file, source[:i], source[j:], string(source[i:j]), with})
	}
	operator := func(pos token.Pos, op token.Token) {
		if other, ok := others[op]; ok {
			swap(pos, pos+token.Pos(len(op.String())), other)
		}
	}
	ast.Inspect(tree, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.BinaryExpr:
			operator(node.OpPos, node.Op)
		case *ast.IncDecStmt:
			operator(node.TokPos, node.Tok)
		case *ast.AssignStmt:
			operator(node.TokPos, node.Tok)
		case *ast.IfStmt:
			swap(node.Cond.Pos(), node.Cond.End(), "!("+string(source[at(node.Cond.Pos()):at(node.Cond.End())])+")")
		case *ast.ExprStmt:
			swap(node.Pos(), node.End(), "{}")
		case *ast.DeferStmt:
			swap(node.Pos(), node.End(), "{}")
		case *ast.BasicLit:
			if n, err := strconv.Atoi(node.Value); err == nil {
				swap(node.Pos(), node.End(), strconv.Itoa(n+1))
			}
		case *ast.Ident:
			if other, ok := map[string]string{"true": "false", "false": "true"}[node.Name]; ok {
				swap(node.Pos(), node.End(), other)
			}
		}
		return true
	})
	return found, nil
}
