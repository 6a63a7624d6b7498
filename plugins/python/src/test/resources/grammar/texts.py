"a documentation string \x41"


'''
another
one\
'''; "third"


x = 'a' "b" r'\d' u'ü' R"\Nx" '''
c''' """d"e""f"""


x = b'a' rb'\x' Rb"c" B'\x41\n\0'


x = '\a\b\f\n\r\t\v\'\"\\\x41\u00e9\U0001f600\101\7\q\
end' '\ud83d\ude00'


x = f'{a}' f"{b!r}{c:>{d}.{e}f}{{g}}" 'h' '' F'''i
{j}
k{l + m}{n["o"]}''' "p"


x = '' f'' '', f'{{', f'}}{a}', rf'\d{a}\{b}', fR"\{{x", f'\x41{a}\n'


x = f'{a=}{b.c = !s}{len(d)=:>5}', f'{a!r:^{width}}'


x = f'{ {1: 2}[a] }{lambda_}{(lambda: b)()}{c if d else e}{*f, g}{yield_}{(x := 5)}{x:=5}'


x = f"{f"{f'{a}'}"}", f'{
    a  # remark
    + b
}', f'{a["b"]}{c['d']}'


x = '\N{EM DASH}' + f'{a}\N{BULLET}{b}' + '\\N{x}'


return"a"if'b'else"c"
